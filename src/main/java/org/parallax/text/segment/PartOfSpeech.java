package org.parallax.text.segment;

/** Universal Dependencies part-of-speech tags (universaldependencies.org/u/pos); {@code X} also where no tagger serves the language. */
public enum PartOfSpeech {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X
}
