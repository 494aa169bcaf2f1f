package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoryLookup;
import org.parallax.storage.StoryStore;
import org.parallax.storage.StoryVersion;
import org.parallax.story.StoryId;
import org.parallax.text.AnalyzedArticle;

/** Reads what a version of a story says, today's or an earlier one. */
@Singleton
public class StoryReader {
    private final StoryStore stories;
    private final ArticleStore articles;
    private final AnalysisCache analyses;

    StoryReader(StoryStore stories, ArticleStore articles, AnalysisCache analyses) {
        this.stories = stories;
        this.articles = articles;
        this.analyses = analyses;
    }

    /** The story as it is now; empty where the id names none, or one that was merged or dissolved. */
    public Optional<StoryContent> find(Corpus corpus, StoryId id) {
        return findVersion(corpus, id).flatMap(version -> find(corpus, id, version));
    }

    /** The version that a story is in now; empty where the id names none, or one that was merged or dissolved. */
    public Optional<Integer> findVersion(Corpus corpus, StoryId id) {
        return switch (stories.find(corpus, id)) {
            case StoryLookup.Found(var story) -> Optional.of(story.version());
            case StoryLookup.Merged merged -> Optional.empty();
            case StoryLookup.Dissolved dissolved -> Optional.empty();
            case StoryLookup.Unknown unknown -> Optional.empty();
        };
    }

    /** The story as it was in this version. */
    public Optional<StoryContent> find(Corpus corpus, StoryId id, int version) {
        return stories.findVersion(corpus, id, version).map(found -> content(corpus, found));
    }

    private StoryContent content(Corpus corpus, StoryVersion version) {
        List<Article> members = members(corpus, version.members());
        List<ArticleLink> links = stories.links(corpus, version.members());
        List<AnalyzedArticle> analyzed = analyses.get(corpus, members);
        return new StoryContent(version.story(), version.version(), analyzed, links);
    }

    private List<Article> members(Corpus corpus, List<StoryVersion.Member> members) {
        Map<ArticleId, StoredArticle> current = new HashMap<>();
        articles.findAll(corpus, members.stream().map(StoryVersion.Member::id).toList())
                .forEach(stored -> current.put(stored.article().id(), stored));
        List<Article> found = new ArrayList<>();
        for (StoryVersion.Member member : members) {
            Optional.ofNullable(current.get(member.id()))
                    .filter(stored -> stored.article().revision() == member.revision())
                    .or(() -> articles.findRevision(corpus, member.id(), member.revision()))
                    .ifPresent(stored -> found.add(stored.article()));
        }
        return found.stream().sorted(Article.BY_PUBLICATION).toList();
    }
}
