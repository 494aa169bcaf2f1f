package org.parallax.wire;

import java.util.List;
import org.parallax.comparison.claims.ArticleStance;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimCell;
import org.parallax.comparison.claims.Modality;

/** Maps claims to their bodies. */
final class ClaimWriter {
    private final EvidenceWriter evidence;

    ClaimWriter(EvidenceWriter evidence) {
        this.evidence = evidence;
    }

    List<ClaimBody> write(List<Claim> claims) {
        return claims.stream().map(this::claim).toList();
    }

    private ClaimBody claim(Claim claim) {
        return new ClaimBody(
                claim.id(), claim.text(), claim.status().key(),
                claim.cells().stream().map(this::cell).toList(),
                claim.differences().stream()
                        .map(difference -> new DifferenceBody(difference.kind().key(), evidence.write(difference.evidence())))
                        .toList());
    }

    private ClaimCellBody cell(ClaimCell cell) {
        return new ClaimCellBody(
                cell.perspective(), cell.state().key(), cell.modality().map(Modality::key).orElse(null), cell.saidBy().orElse(null),
                cell.articlesSaying(), cell.originsSaying(), cell.articlesRead(),
                cell.byArticle().stream().map(ClaimWriter::stance).toList(), evidence.write(cell.evidence()));
    }

    private static ArticleStanceBody stance(ArticleStance stance) {
        return new ArticleStanceBody(stance.article().value(), stance.state().key(), stance.modality().map(Modality::key).orElse(null));
    }
}
