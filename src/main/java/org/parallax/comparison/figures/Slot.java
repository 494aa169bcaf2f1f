package org.parallax.comparison.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * What one number of one article measures, as far as its words tell.
 *
 * @param quantity as it stands in the article
 * @param reading the same number where its words are English: in the article, or in its translation
 * @param unit what can be compared at all: dimension, normal unit, denominator
 * @param event what happened to the counted ({@code kill})
 * @param counted the class of the counted noun
 * @param whole the class of what a share is a share of
 * @param marks words that exclude others ({@code certainty:suspected})
 * @param context meanings of the words around, with their nearness from 0 to 1
 * @param names who and what is named in the sentence
 * @param subject of whom or what the clause tells
 * @param source who gives the number
 * @param earlier the words call it an older number
 */
record Slot(
        ComparedArticle article,
        Quantity quantity,
        Reading reading,
        String unit,
        Optional<String> event,
        Optional<String> counted,
        Optional<String> whole,
        Set<String> marks,
        Map<String, Double> context,
        SlotNames names,
        Subject subject,
        Optional<FigureSource> source,
        boolean earlier) {
    /** Characters of a number in front of a bracket. */
    private static final int CONVERTED = 20;
    private static final Pattern PARENT = Pattern.compile("\\b(?:mother|father|mom|mum|dad|parent)s? of $");
    private static final Set<String> CONTRASTS = Set.of(";", "but", "while", "whereas", "although", "though", "however", "or");

    boolean isSameArticle(Slot other) {
        return article.id().equals(other.article.id());
    }

    /** Place of the number's sentence in the text, or -1 where it stands in none. */
    int sentence() {
        int place = quantity.number().start();
        int sentence = InOrder.firstFrom(article.text().sentences(), Sentence::span, place + 1) - 1;
        return sentence >= 0 && article.text().sentences().get(sentence).end() > place ? sentence : -1;
    }

    /** Whether a word or mark of contrast stands between two numbers of one English sentence. */
    boolean isContrasted(Slot other) {
        Span one = reading.quantity().number();
        Span two = other.reading.quantity().number();
        Span between = Span.of(Math.min(one.end(), two.end()), Math.max(one.start(), two.start()));
        return InOrder.within(NounPhrase.sentence(reading), Token::span, between).stream().anyMatch(token -> CONTRASTS.contains(token.lower()));
    }

    /** A sum in brackets behind another: "110 billion euros ($143 billion)". */
    boolean isConversion() {
        if (quantity.dimension() != Dimension.MONEY) {
            return false;
        }
        String text = article.text().text();
        int bracket = text.lastIndexOf('(', quantity.span().start());
        Span before = Span.of(Math.max(0, bracket - CONVERTED), Math.max(0, bracket));
        return bracket > 0 && text.substring(bracket + 1, quantity.span().start()).matches("\\W*(?:about|or)?\\W*")
                && before.in(text).codePoints().anyMatch(Character::isDigit);
    }

    /** "A mother of 12". */
    boolean isOfParent() {
        int number = reading.quantity().number().start();
        String before = reading.text().text().substring(Math.max(0, number - CONVERTED), number).toLowerCase(Locale.ROOT);
        return PARENT.matcher(before).find();
    }

    boolean hasSameValue(Slot other) {
        return Values.areSame(quantity, other.quantity);
    }

    boolean hasOtherSource(Slot other) {
        return !source.map(FigureSource::name).equals(other.source.map(FigureSource::name));
    }

    /** The same number, measuring what the other measures; the words around it tell more of that where another source gives it. */
    Slot withMeasured(Slot other) {
        Map<String, Double> around = new TreeMap<>(context);
        if (hasOtherSource(other)) {
            other.context.forEach((word, nearness) -> around.merge(word, nearness, Math::max));
        }
        return new Slot(article, quantity, reading, unit, other.event, other.counted, whole, marks, around, names, subject, source, earlier);
    }
}
