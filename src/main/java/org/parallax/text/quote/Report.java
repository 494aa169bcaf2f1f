package org.parallax.text.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;

/**
 * One act of saying in a passage.
 *
 * @param contents what is reported in the article's own words; empty where only quotations are
 */
record Report(Cue cue, Optional<Range> range, Optional<Source> source, List<Span> contents) {}
