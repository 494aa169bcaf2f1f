package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * The terms of an English text that carry meaning, each with where it stands: words, whole names (never a part of one), and
 * phrases of two of these that follow one another.
 */
public final class ContentTerms {
    /**
     * One use of a term.
     *
     * @param key the same for singular and plural, and for all mentions of one name
     * @param span in the English text
     * @param naming whether it ends in a noun or name, so that it can stand for a subject on its own
     * @param phrase whether it is made of two terms
     */
    public record Use(String key, Span span, boolean naming, boolean phrase) {
        /** The words as they stand in the view that the use was found in, on one line. */
        public String written(EnglishView view) {
            return span.in(view.text().text()).replaceAll("\\s+", " ");
        }
    }

    private static final Set<PartOfSpeech> CARRYING = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    private static final int MIN_LENGTH = 3;
    /** Longer words in capitals are datelines; shorter ones may be names of organisations. */
    private static final int MAX_CAPITALS = 5;

    private final Set<String> emptyWords = Set.copyOf(Lexicon.get("en", "wording").terms("empty"));

    private record Unit(String key, Span span, boolean noun, boolean verb, int next) {}

    /** Of forms with their numbers of uses the one that stands most often, of equal ones the first in order. */
    public static String mostUsed(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** In order of the text; a phrase follows its second term. */
    public List<Use> of(EnglishView view) {
        List<Use> uses = new ArrayList<>();
        for (MarkedSentence sentence : MarkedSentence.of(view.text())) {
            Unit previous = null;
            for (int i = 0; i < sentence.size(); i = previous == null ? i + 1 : previous.next()) {
                Unit unit = unit(sentence, i);
                if (unit != null) {
                    uses.add(new Use(unit.key(), unit.span(), unit.noun(), false));
                    if (previous != null && !unit.verb() && !previous.verb()) {
                        uses.add(new Use(previous.key() + " " + unit.key(), previous.span().cover(unit.span()), unit.noun(), true));
                    }
                }
                previous = unit;
            }
        }
        return uses;
    }

    /** The term that begins here, or null where none does. */
    private Unit unit(MarkedSentence sentence, int index) {
        Token token = sentence.token(index);
        if (sentence.startsName(index)) {
            int end = sentence.nameEnd(index);
            String key = sentence.name(index).orElseThrow().key();
            boolean empty = emptyWords.contains(token.lower()) && end == index + 1;
            return empty ? null : new Unit(key, sentence.span(index, end), true, false, end);
        }
        if (!carriesMeaning(token) || isDateline(token.text())) {
            return null;
        }
        return new Unit(Singular.of(token.lower()), token.span(), sentence.isNoun(index), token.pos() == PartOfSpeech.VERB, index + 1);
    }

    private boolean carriesMeaning(Token token) {
        return token.isWord() && token.text().length() >= MIN_LENGTH && CARRYING.contains(token.pos()) && !emptyWords.contains(token.lower());
    }

    private static boolean isDateline(String word) {
        return word.length() > MAX_CAPITALS && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
