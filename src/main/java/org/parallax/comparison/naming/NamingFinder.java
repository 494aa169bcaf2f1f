package org.parallax.comparison.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;

/**
 * Finds what the perspectives call the same people and things.
 *
 * <p>An entity is shown where two perspectives speak of it and do not all use the same words. Reprints count once a perspective.
 */
public final class NamingFinder {
    static final int MAX_NAMINGS = 20;
    static final int MAX_EVIDENCE = 3;

    private final NamingWords words = new NamingWords();

    /** Entities with the most different names first. */
    public List<Naming> find(ComparedStory story) {
        List<Telling> tellings = story.articles().stream()
                .filter(article -> !repeatsOwnPerspective(story, article))
                .flatMap(article -> EnglishView.find(article).stream())
                .map(Telling::of)
                .toList();
        NamingLedger ledger = read(tellings);
        return ledger.uses().entrySet().stream()
                .filter(entry -> differs(entry.getValue()))
                .map(entry -> naming(ledger.label(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong((Naming naming) -> -distinct(naming)).thenComparing(Naming::entity))
                .limit(MAX_NAMINGS)
                .toList();
    }

    private NamingLedger read(List<Telling> tellings) {
        NamingLedger ledger = new NamingLedger();
        StoryNames names = StoryNames.of(tellings.stream().map(telling -> telling.view().text()).toList());
        PersonNamings people = new PersonNamings(words, names);
        tellings.forEach(telling -> people.readEpithets(telling, ledger));
        CountryNamings countries = new CountryNamings(words, names, people.offices());
        GroupNamings groups = new GroupNamings(words);
        PlaceNamings places = new PlaceNamings(words);
        for (Telling telling : tellings) {
            people.readDescriptions(telling, ledger);
            countries.read(telling, ledger);
            groups.read(telling, ledger);
            places.read(telling, ledger);
        }
        return ledger;
    }

    private static boolean repeatsOwnPerspective(ComparedStory story, ComparedArticle article) {
        return article.isReprint() && story.get(article.origin()).perspective().equals(article.perspective());
    }

    private static boolean differs(List<NamingLedger.Use> uses) {
        return uses.stream().map(NamingLedger.Use::perspective).distinct().count() >= 2
                && uses.stream().map(use -> use.text().toLowerCase(Locale.ROOT)).distinct().count() >= 2;
    }

    private static long distinct(Naming naming) {
        return naming.names().stream().map(name -> name.text().toLowerCase(Locale.ROOT)).distinct().count();
    }

    private static Naming naming(String entity, List<NamingLedger.Use> uses) {
        Map<String, List<NamingLedger.Use>> groups = new LinkedHashMap<>();
        for (NamingLedger.Use use : uses) {
            groups.computeIfAbsent(use.perspective() + '\u001f' + use.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(use);
        }
        List<Naming.Name> names = groups.values().stream()
                .map(group -> new Naming.Name(
                        group.getFirst().perspective(), group.getFirst().text(), group.size(),
                        group.stream().map(NamingLedger.Use::evidence).limit(MAX_EVIDENCE).toList()))
                .sorted(Comparator.comparingInt((Naming.Name name) -> -name.count()).thenComparing(Naming.Name::perspective).thenComparing(Naming.Name::text))
                .toList();
        return new Naming(entity, names);
    }
}
