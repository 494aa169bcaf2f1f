package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.article.ArticleId;

/** How one article stands to a claim; a modality only where it speaks of it. */
public record ArticleStance(ArticleId article, ClaimState state, Optional<Modality> modality) {}
