package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;
import org.parallax.storage.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads stored articles as far as a comparison with others needs it. */
@Singleton
class ProfileReader {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileReader.class);

    private final ProfileMaker maker;

    ProfileReader(ProfileMaker maker) {
        this.maker = maker;
    }

    List<ArticleProfile> read(List<StoredArticle> stored) {
        return Analyses.inOrder(stored, article -> read(article.article()), () -> {});
    }

    /** An article that cannot be read stands alone in its story; else it would keep all that arrive after it waiting. */
    private ArticleProfile read(Article article) {
        try {
            return maker.of(article);
        } catch (RuntimeException e) {
            LOG.error("article {} could not be read and is put into a story of its own", article.id(), e);
            return maker.of(blank(article));
        }
    }

    private static Article blank(Article article) {
        return new Article(
                article.id(), article.revision(), Optional.empty(), "", Optional.empty(), article.language(), article.published(),
                Optional.empty(), article.outlet(), Optional.empty(), Optional.empty());
    }
}
