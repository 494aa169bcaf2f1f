package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.WeightedProfile;
import org.parallax.storage.ArticleQuery;
import org.parallax.storage.ArticleSearch;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoredArticle;
import org.parallax.story.StoryId;
import org.parallax.text.segment.LanguageDetector;

/** Finds the stories that an article belongs with, and those near to it; nothing is stored. */
@Singleton
public class ArticleMatcher {
    private static final int CANDIDATES = 30;
    private static final int MOST_WORDS = 40;
    private static final int LEAD = 600;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,40}");

    private final ArticleSearch search;
    private final ArticleStore articles;
    private final LanguageDetector languages;
    private final ProfileMaker profiles;
    private final ArticleLinker linker = new ArticleLinker();

    ArticleMatcher(ArticleSearch search, ArticleStore articles, LanguageDetector languages, ProfileMaker profiles) {
        this.search = search;
        this.articles = articles;
        this.languages = languages;
        this.profiles = profiles;
    }

    /** Stories of articles that share words with this one, the most similar first. */
    public List<StoryMatch> match(Corpus corpus, Article arriving) {
        Article article = languages.identify(arriving);
        ArticleProfile own = profiles.of(article);
        Map<StoryId, List<ArticleProfile>> stories = new LinkedHashMap<>();
        DocumentFrequencies frequencies = DocumentFrequencies.reference().copy();
        frequencies.add(own);
        for (StoryId story : candidates(corpus, article)) {
            List<ArticleProfile> members = members(corpus, story, article.id());
            members.forEach(frequencies::add);
            stories.put(story, members);
        }
        WeightedProfile weighted = WeightedProfile.of(own, frequencies);
        return stories.entrySet().stream()
                .filter(story -> !story.getValue().isEmpty())
                .map(story -> match(story.getKey(), weighted, story.getValue(), frequencies))
                .sorted(Comparator.comparingDouble(StoryMatch::logOdds).reversed().thenComparing(StoryMatch::story))
                .toList();
    }

    private List<ArticleProfile> members(Corpus corpus, StoryId story, ArticleId except) {
        return articles.ofStory(corpus, story).stream()
                .map(StoredArticle::article)
                .filter(member -> !member.id().equals(except))
                .map(profiles::of)
                .toList();
    }

    private StoryMatch match(
            StoryId story, WeightedProfile article, List<ArticleProfile> members, DocumentFrequencies frequencies) {
        List<WeightedProfile> others = members.stream().map(member -> WeightedProfile.of(member, frequencies)).toList();
        double logOdds = others.stream().mapToDouble(other -> linker.logOdds(article, other)).average().orElseThrow();
        return new StoryMatch(story, logOdds, others.stream().map(other -> linker.explain(article, other)).toList());
    }

    private Set<StoryId> candidates(Corpus corpus, Article article) {
        ArticleQuery query = ArticleQuery.ofText(String.join(" or ", words(article)));
        Set<StoryId> stories = new LinkedHashSet<>();
        search.find(corpus, query, PageRequest.first(CANDIDATES)).items().forEach(hit -> hit.article().story().ifPresent(stories::add));
        return stories;
    }

    /** Words of the title, and names of the first lines: those are the same in many languages. */
    private static List<String> words(Article article) {
        Set<String> words = new LinkedHashSet<>();
        addWords(article.title(), false, words);
        article.translation().ifPresent(translation -> addWords(translation.title(), false, words));
        String lead = article.text().substring(0, Math.min(LEAD, article.text().length()));
        addWords(Optional.of(lead), article.title().isPresent(), words);
        return words.stream().limit(MOST_WORDS).toList();
    }

    private static void addWords(Optional<String> text, boolean onlyCapitalized, Set<String> words) {
        Matcher matcher = WORD.matcher(text.orElse(""));
        while (matcher.find()) {
            if (!onlyCapitalized || Character.isUpperCase(matcher.group().codePointAt(0))) {
                words.add(matcher.group());
            }
        }
    }
}
