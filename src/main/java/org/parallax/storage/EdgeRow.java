package org.parallax.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;

/** A row of {@code edges}. */
@MappedEntity("edges")
record EdgeRow(
        @Id String corpus,
        @Id String a,
        @Id int aRevision,
        @Id String b,
        @Id int bRevision,
        @Id String kind,
        double similarity,
        @TypeDef(type = DataType.JSON) List<ReasonColumn> reasons) {

    /** An entry of the column {@code reasons}. */
    @Serdeable
    record ReasonColumn(String signal, double score, String detail) {}

    static EdgeRow of(Corpus corpus, ArticleLink link, int aRevision, int bRevision) {
        return new EdgeRow(
                corpus.name(),
                link.a().value(),
                aRevision,
                link.b().value(),
                bRevision,
                link.kind().name(),
                link.similarity().value(),
                link.reasons().stream()
                        .map(reason -> new ReasonColumn(reason.signal(), reason.score().value(), reason.detail()))
                        .toList());
    }

    ArticleLink toLink() {
        return new ArticleLink(
                ArticleId.of(a),
                ArticleId.of(b),
                Score.of(similarity),
                ArticleLink.Kind.valueOf(kind),
                reasons.stream()
                        .map(reason -> new ArticleLink.Reason(reason.signal(), Score.of(reason.score()), reason.detail()))
                        .toList());
    }
}
