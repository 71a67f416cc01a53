"""What a method can look at in a sentence, unweighted."""
