package org.parallax.comparison.flow;

import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;

/** A phrase in a later article that stood word for word in an earlier one of another origin, outside quotation marks. */
record Echo(ComparedArticle first, Span inFirst, ComparedArticle later, Span inLater) {}
