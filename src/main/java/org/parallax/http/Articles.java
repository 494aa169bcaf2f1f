package org.parallax.http;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.http.problem.ProblemException;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.Tombstone;

/** Articles by their ids, as requests name them. */
@Singleton
class Articles {
    private final ArticleStore store;

    Articles(ArticleStore store) {
        this.store = store;
    }

    /** The article in its current revision; a deleted or unknown one ends the request. */
    StoredArticle get(Corpus corpus, String id) {
        ArticleId wanted = id(id);
        return store.find(corpus, wanted).orElseThrow(() -> missing(corpus, wanted));
    }

    StoredArticle getRevision(Corpus corpus, String id, int revision) {
        ArticleId wanted = id(id);
        return store.findRevision(corpus, wanted, revision).orElseThrow(() -> store.find(corpus, wanted).isPresent()
                ? ProblemException.notFound("article \"" + id + "\" has no revision " + revision)
                : missing(corpus, wanted));
    }

    ArticleId id(String id) {
        try {
            return ArticleId.of(id);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound(e.getMessage());
        }
    }

    /** Why there is no such article. */
    ProblemException missing(Corpus corpus, ArticleId id) {
        Optional<Tombstone> tombstone = store.findTombstone(corpus, id);
        return tombstone
                .map(grave -> ProblemException.gone("article \"" + id + "\" was deleted at " + grave.deletedAt()))
                .orElseGet(() -> ProblemException.notFound("there is no article \"" + id + "\" in corpus " + corpus));
    }
}
