package org.parallax.comparison.quotes;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.parallax.comparison.perspective.SourceNames;

/**
 * Decides whether two quotations are one utterance: shortened, it is contained in the longer; translated, it keeps its telling
 * words. The less is known of the speakers, the more words have to agree.
 */
final class QuoteMatcher {
    /** Two speakers' words are one utterance only where one of the articles errs: nearly all of many words. */
    private static final double SAME_WORDS_OF_OTHERS = .9;
    private static final int MANY_WORDS = 6;
    private static final double SAME_WORDS = .8;
    private static final int SOME_WORDS = 4;
    private static final int FEW_WORDS = 3;
    private static final double SAME_TERMS_OF_UNKNOWN = .75;
    private static final int SOME_TERMS = 3;
    private static final double SAME_TERMS = .6;
    private static final int FEW_TERMS = 2;
    private static final double MANY_OF_THE_WORDS = .5;
    private static final double RELATED_WORDS = .3;

    private static final double SAME_SPELLING = .93;
    private static final Transliterator PLAIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
    private final SourceNames names;

    QuoteMatcher(SourceNames names) {
        this.names = names;
    }

    /** How sure it is, in (0,1]; empty where they are not one. */
    OptionalDouble match(SpokenWords one, SpokenWords other) {
        IntersectionResult words = one.sharedWords(other);
        IntersectionResult terms = one.sharedTerms(other);
        double sameWords = SpokenWords.containment(words);
        double sameTerms = SpokenWords.containment(terms);
        int shorter = Math.min(words.getSizeA(), words.getSizeB());
        Optional<Boolean> agree = speakersAgree(one, other);
        boolean same;
        if (agree.isEmpty()) {
            same = sameWords >= SAME_WORDS && shorter >= SOME_WORDS || sameTerms >= SAME_TERMS_OF_UNKNOWN
                    && (terms.getIntersection() >= SOME_TERMS || terms.getIntersection() >= FEW_TERMS && sameWords >= MANY_OF_THE_WORDS);
        } else if (agree.get()) {
            same = sameTerms >= SAME_TERMS && terms.getIntersection() >= FEW_TERMS
                    || sameWords >= SAME_WORDS && shorter >= FEW_WORDS
                    || sameTerms >= 1 && sameWords >= RELATED_WORDS;
        } else {
            same = sameWords >= SAME_WORDS_OF_OTHERS && shorter >= MANY_WORDS;
        }
        return same ? OptionalDouble.of((sameWords + sameTerms) / 2) : OptionalDouble.empty();
    }

    /** Empty where one of them is not known, or only as "the judge". */
    private Optional<Boolean> speakersAgree(SpokenWords one, SpokenWords other) {
        if (one.speaker().isEmpty() || other.speaker().isEmpty()) {
            return Optional.empty();
        }
        boolean same = names.fullest(one.speaker().get()).equals(names.fullest(other.speaker().get()))
                || spelling.apply(lastName(one.speaker().get()), lastName(other.speaker().get())) >= SAME_SPELLING;
        boolean named = isName(one.speaker().get()) && isName(other.speaker().get());
        return same || named ? Optional.of(same) : Optional.empty();
    }

    /** In Latin letters without marks, so that one name meets itself in another script. */
    private static String lastName(String speaker) {
        String plain = PLAIN.transliterate(speaker).strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static boolean isName(String speaker) {
        return speaker.codePoints().anyMatch(codePoint -> Character.isLetter(codePoint) && !Character.isLowerCase(codePoint));
    }
}
