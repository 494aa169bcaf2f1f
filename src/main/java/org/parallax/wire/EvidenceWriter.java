package org.parallax.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CodePoints;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.Evidence;

/** Turns evidence in the articles of one comparison into what callers see. */
final class EvidenceWriter {
    /** Code units of context on each side of the words. */
    private static final int CONTEXT = 32;

    private record Source(Article article, String hash, CodePoints codePoints) {}

    private final Map<ArticleId, Source> sources = new HashMap<>();

    EvidenceWriter(Collection<Article> articles) {
        for (Article article : articles) {
            sources.put(article.id(), new Source(article, article.sourceHash(), CodePoints.of(article.text())));
        }
    }

    List<EvidenceBody> write(List<Evidence> evidence) {
        return evidence.stream().map(this::write).toList();
    }

    EvidenceBody write(Evidence evidence) {
        Source source = sources.get(evidence.article());
        if (source == null) {
            throw new NoSuchElementException("evidence in article " + evidence.article() + ", which is not compared");
        }
        Article article = source.article();
        RangeBody range = RangeBody.codePoints(source.codePoints(), evidence.exact());
        return new EvidenceBody(
                article.id().value(),
                article.revision(),
                source.hash(),
                RangeBody.codePoints(source.codePoints(), evidence.sentence()),
                List.of(new SelectorBody.TextPosition(range.start(), range.end()), quote(article.text(), evidence.exact())),
                RangeBody.utf16(evidence.exact()),
                article.url().map(url -> DeepLink.to(url, evidence.exact().in(article.text()))).orElse(null),
                evidence.viaTranslation());
    }

    private static SelectorBody.TextQuote quote(String text, Span exact) {
        int from = wholeCharacter(text, Math.max(0, exact.start() - CONTEXT));
        int to = wholeCharacter(text, Math.min(text.length(), exact.end() + CONTEXT));
        return new SelectorBody.TextQuote(exact.in(text), text.substring(from, exact.start()), text.substring(exact.end(), to));
    }

    /** Never between the two halves of a surrogate pair. */
    private static int wholeCharacter(String text, int offset) {
        boolean inside = offset > 0 && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }
}
