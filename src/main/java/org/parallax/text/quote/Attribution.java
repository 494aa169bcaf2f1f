package org.parallax.text.quote;

import java.util.Optional;
import org.parallax.article.Span;

/**
 * A stretch of text that is somebody's statement and not the article's own.
 *
 * @param content what is attributed
 * @param cue the words of reporting ("said", "according to")
 * @param source empty where nobody is named ("it is said that")
 */
public record Attribution(Span content, Span cue, Optional<Source> source, Stance stance) {}
