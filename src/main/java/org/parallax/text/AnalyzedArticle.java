package org.parallax.text;

import java.util.Optional;
import org.parallax.article.Article;

/**
 * An article with its title, its text and, where one came with it, its translation analysed.
 *
 * @param title an empty text where the title is not known
 * @param translation the translated text; empty where none came
 */
public record AnalyzedArticle(
        Article article, AnalyzedText title, AnalyzedText text, Optional<AnalyzedText> translatedTitle, Optional<AnalyzedText> translation) {}
