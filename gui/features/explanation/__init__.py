"""Why a sentence was picked."""
