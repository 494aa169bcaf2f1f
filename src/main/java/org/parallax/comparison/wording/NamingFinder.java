package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.language.Lexicon;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * Finds what the perspectives call the same people and things: the titles and appositions beside a name, and the word they
 * choose where several stand for one kind of group or thing ("rebels", "fighters").
 *
 * <p>An entity is shown where two perspectives speak of it and do not all use the same words. Reprints count once a perspective.
 */
final class NamingFinder {
    static final int MAX_NAMINGS = 15;
    static final int MAX_EVIDENCE = 3;

    private record Use(String perspective, String text, Evidence evidence) {}

    private final EpithetReader epithets = new EpithetReader();
    private final Map<String, String> kinds = Lexicon.get("en", "wording").map("kinds");

    /** Entities with the most different names first. */
    List<Naming> find(ComparedStory story) {
        Map<String, String> labels = new TreeMap<>();
        Map<String, List<Use>> uses = new TreeMap<>();
        for (ComparedArticle article : story.articles()) {
            if (!repeatsOwnPerspective(story, article)) {
                EnglishView.find(article).ifPresent(view -> {
                    readNames(view, labels, uses);
                    readKinds(view, labels, uses);
                });
            }
        }
        return uses.entrySet().stream()
                .filter(entry -> differs(entry.getValue()))
                .map(entry -> naming(labels.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong((Naming naming) -> -distinct(naming)).thenComparing(Naming::entity))
                .limit(MAX_NAMINGS)
                .toList();
    }

    private static boolean repeatsOwnPerspective(ComparedStory story, ComparedArticle article) {
        return article.isReprint() && story.get(article.origin()).perspective().equals(article.perspective());
    }

    private void readNames(EnglishView view, Map<String, String> labels, Map<String, List<Use>> uses) {
        for (Mention mention : view.text().mentions()) {
            if (mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.WORK) {
                continue;
            }
            for (Span span : epithets.read(view.text(), mention)) {
                String key = "name:" + mention.key();
                labels.merge(key, mention.text(), (known, other) -> other.length() > known.length() ? other : known);
                add(uses, key, view, span, span.in(view.text().text()));
            }
        }
    }

    private void readKinds(EnglishView view, Map<String, String> labels, Map<String, List<Use>> uses) {
        for (Sentence sentence : view.text().sentences()) {
            for (Token token : sentence.tokens()) {
                String kind = kinds.get(token.lower());
                if (kind != null && view.text().findQuote(token.span()).isEmpty() && !insideName(view, token.span())) {
                    labels.put("kind:" + kind, kind);
                    add(uses, "kind:" + kind, view, token.span(), token.lower());
                }
            }
        }
    }

    private static boolean insideName(EnglishView view, Span span) {
        return view.text().mentions().stream().anyMatch(mention -> mention.span().contains(span));
    }

    private static void add(Map<String, List<Use>> uses, String key, EnglishView view, Span span, String text) {
        String oneLine = text.replaceAll("\\s+", " ").replaceFirst("(?i)^(?:the|an?) ", "");
        uses.computeIfAbsent(key, any -> new ArrayList<>()).add(new Use(view.article().perspective(), oneLine, view.evidence(span)));
    }

    private static boolean differs(List<Use> uses) {
        return uses.stream().map(Use::perspective).distinct().count() >= 2
                && uses.stream().map(use -> use.text().toLowerCase(Locale.ROOT)).distinct().count() >= 2;
    }

    private static long distinct(Naming naming) {
        return naming.names().stream().map(name -> name.text().toLowerCase(Locale.ROOT)).distinct().count();
    }

    private static Naming naming(String entity, List<Use> uses) {
        Map<String, List<Use>> groups = new LinkedHashMap<>();
        for (Use use : uses) {
            groups.computeIfAbsent(use.perspective() + '\u001f' + use.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(use);
        }
        List<Naming.Name> names = groups.values().stream()
                .map(group -> new Naming.Name(
                        group.getFirst().perspective(), group.getFirst().text(), group.size(),
                        group.stream().map(Use::evidence).limit(MAX_EVIDENCE).toList()))
                .sorted(Comparator.comparingInt((Naming.Name name) -> -name.count()).thenComparing(Naming.Name::perspective).thenComparing(Naming.Name::text))
                .toList();
        return new Naming(entity, names);
    }
}
