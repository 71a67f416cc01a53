"""The features of a sentence that a method can use, unweighted."""
