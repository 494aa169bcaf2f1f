package org.parallax.comparison.claims;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Source;
import org.parallax.text.time.TimeExpression;

/**
 * One clause of one article: what it claims, and on whose word.
 *
 * @param article place of the article in the story
 * @param order place of the statement in the article
 * @param sentence the sentence that it stands in, within the same text
 * @param span the clause, within the English text of the view
 * @param terms what the clause itself speaks of: names, classes and stems
 * @param context what the rest of its sentence speaks of
 * @param predicates those of the terms that say what happens or what something is
 * @param verbal whether a telling verb is among the predicates
 * @param modifiers those that only describe the subject, or what is only alleged or asked about
 * @param subject the term in front of the verb; empty for a pronoun that nobody is known for
 * @param polarity whether the clause affirms it
 * @param universal denied of everybody or everything: "nobody threw stones"
 * @param unreal only wished, ordered or thought of ("Iran must never have it"), without its object, or of another time ("had not
 *     won since 1908")
 * @param standsAlone reads as a sentence of its own
 * @param source on whose word; empty where the article says it itself
 * @param attributed not the article's own voice, even where nobody is named
 * @param dates times of its whole sentence
 * @param answers for a denial of something said before: the {@code order} of what was said
 * @param supports for what the one who denies goes on to say: the {@code order} of the denial
 */
record Statement(
        int article,
        int order,
        EnglishView view,
        Span sentence,
        Span span,
        Set<String> terms,
        Set<String> context,
        Set<String> predicates,
        boolean verbal,
        Set<String> modifiers,
        Optional<String> subject,
        Polarity polarity,
        boolean universal,
        boolean unreal,
        boolean standsAlone,
        Optional<Source> source,
        boolean attributed,
        Modality modality,
        List<Quantity> quantities,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<TimeExpression> dates,
        Optional<Integer> answers,
        Optional<Integer> supports) {
    /** Whether a clause affirms its content, negates it, or denies that it is so on somebody's word. */
    enum Polarity {
        AFFIRMED, NEGATED, DENIED;

        boolean isOpposite() {
            return this != AFFIRMED;
        }
    }

    Statement {
        terms = sorted(terms);
        context = sorted(context);
        predicates = sorted(predicates);
        modifiers = sorted(modifiers);
    }

    /** In one order at every run. */
    private static Set<String> sorted(Set<String> terms) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(terms));
    }

    boolean isOpposite() {
        return polarity.isOpposite();
    }

    /** Whether the clause or its sentence has the term. */
    boolean speaksOf(String term) {
        return terms.contains(term) || context.contains(term);
    }

    String text() {
        return span.in(view.text().text());
    }

    Evidence evidence() {
        return view.evidence(span);
    }
}
