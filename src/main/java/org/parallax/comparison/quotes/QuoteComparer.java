package org.parallax.comparison.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.SourceNames;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;

/** Finds the utterances that the tellings of a story quote, and how each telling gives them. */
public final class QuoteComparer {
    /** A word in more quotations than this does not make two of them worth comparing. */
    private static final int MOST_QUOTES_OF_A_TERM = 80;

    private record Link(int one, int other, double strength) {}

    /** In order of their first mention. */
    public List<QuoteGroup> compare(ComparedStory story) {
        SourceNames names = new SourceNames(story);
        List<SpokenWords> quotes = quotes(story, names);
        Utterance[] utteranceOf = quotes.stream().map(Utterance::new).toArray(Utterance[]::new);
        QuoteMatcher matcher = new QuoteMatcher(names);
        for (Link link : links(quotes, matcher)) {
            Utterance one = utteranceOf[link.one()];
            Utterance other = utteranceOf[link.other()];
            if (one != other && matcher.match(one.fullest(), other.fullest()).isPresent()) {
                Utterance first = link.one() < link.other() ? one : other;
                Utterance second = first == one ? other : one;
                first.take(second);
                for (int i = 0; i < utteranceOf.length; i++) {
                    utteranceOf[i] = utteranceOf[i] == second ? first : utteranceOf[i];
                }
            }
        }
        return new LinkedHashSet<>(List.of(utteranceOf)).stream().map(Utterance::toGroup).toList();
    }

    private static List<SpokenWords> quotes(ComparedStory story, SourceNames names) {
        List<SpokenWords> all = new ArrayList<>();
        for (ComparedArticle article : story.articles()) {
            Optional<EnglishView> view = EnglishView.find(article).filter(EnglishView::isTranslated);
            List<Quote> quotes = article.text().quotes();
            List<Optional<Quote>> translated = view.map(english -> TranslatedQuotes.align(quotes, english)).orElse(List.of());
            for (int i = 0; i < quotes.size(); i++) {
                Quote quote = quotes.get(i);
                Optional<Quote> rendered = translated.isEmpty() ? Optional.empty() : translated.get(i);
                Optional<String> speaker = rendered.flatMap(Quote::speaker).or(quote::speaker).map(Source::name).map(names::fullest);
                all.add(SpokenWords.of(article, quote, speaker, view, rendered));
            }
        }
        return all;
    }

    /** Between quotations of different articles that share a telling word; surest first. */
    private static List<Link> links(List<SpokenWords> quotes, QuoteMatcher matcher) {
        Map<String, List<Integer>> index = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            SortedSet<Integer> candidates = new TreeSet<>();
            for (String term : quotes.get(i).termList()) {
                List<Integer> others = index.computeIfAbsent(term, unseen -> new ArrayList<>());
                if (others.size() <= MOST_QUOTES_OF_A_TERM) {
                    candidates.addAll(others);
                }
                others.add(i);
            }
            for (int candidate : candidates) {
                boolean elsewhere = !quotes.get(candidate).article().id().equals(quotes.get(i).article().id());
                OptionalDouble strength = elsewhere ? matcher.match(quotes.get(candidate), quotes.get(i)) : OptionalDouble.empty();
                if (strength.isPresent()) {
                    links.add(new Link(candidate, i, strength.getAsDouble()));
                }
            }
        }
        links.sort(Comparator.comparingDouble((Link link) -> -link.strength()).thenComparingInt(Link::one).thenComparingInt(Link::other));
        return links;
    }
}
