package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Articles to be compared without being stored.
 *
 * @param by country, outlet, article or language; country where it is not given
 */
@Schema(name = "ComparisonInput")
public record ComparisonInputBody(List<ArticleInputBody> articles, @Nullable String by) {}
