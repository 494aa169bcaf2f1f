package org.parallax.article;

import java.util.Optional;

/** A translation that came with an article: it helps to match, and is never quoted as the article's words. */
public record Translation(Language language, Optional<String> title, String text, Optional<String> engine) {}
