package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Source;
import org.parallax.text.time.TimeExpression;

/**
 * One clause of one article: what it claims, and on whose word.
 *
 * @param article place of the article in the story
 * @param order place of the statement in the article
 * @param sentence the sentence that it stands in, within the English text of the view
 * @param span the clause, within the same text
 * @param wording what can be understood without what stands around it, if anything
 * @param quoted within quotation marks
 * @param answers for a denial of something said before: the {@code order} of what was said
 * @param supports for what the one who denies goes on to say: the {@code order} of the denial
 */
record Statement(
        int article,
        int order,
        EnglishView view,
        Span sentence,
        Span span,
        ClauseContent content,
        Voice voice,
        ClauseDetails details,
        Optional<Wording> wording,
        boolean quoted,
        Optional<Integer> answers,
        Optional<Integer> supports) {
    /**
     * Words that stand on their own.
     *
     * @param whole the sentence of the clause, because the clause alone would not do
     */
    record Wording(String text, boolean whole) {}

    Set<String> terms() {
        return content.terms();
    }

    Set<String> context() {
        return content.context();
    }

    Set<String> predicates() {
        return content.predicates();
    }

    Optional<String> subject() {
        return content.subject();
    }

    List<Quantity> quantities() {
        return details.quantities();
    }

    List<TimeExpression> dates() {
        return details.dates();
    }

    Optional<Source> source() {
        return voice.source();
    }

    Modality modality() {
        return voice.modality();
    }

    boolean attributed() {
        return voice.attributed();
    }

    boolean unreal() {
        return voice.unreal();
    }

    /** Negates or denies. */
    boolean isOpposite() {
        return voice.polarity() != Voice.Polarity.AFFIRMED;
    }

    boolean isDenial() {
        return voice.polarity() == Voice.Polarity.DENIED;
    }

    /** Whether the clause or its sentence has the term. */
    boolean speaksOf(String term) {
        return terms().contains(term) || context().contains(term);
    }

    String text() {
        return span.in(view.text().text());
    }

    Evidence evidence() {
        return view.evidence(span);
    }
}
