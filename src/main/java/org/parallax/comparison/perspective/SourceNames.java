package org.parallax.comparison.perspective;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;

/**
 * The fullest name that a story has for each source: "Lasić" and "Lasic" are "Ivo Lasić", "the secretariat" is the "Risk
 * Secretariat" - as long as only one name in the story fits.
 */
public final class SourceNames {
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "el", "la", "los", "las", "le", "les", "der", "die", "das");
    private static final int LONGEST_NAME_IN_WORDS = 6;
    private static final long CAPITAL = 1_000;
    private static final long LATIN = 1_000_000;

    private final Transliterator plain = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Lower");
    /** Words of a name, folded, to the name in its best spelling. */
    private final Map<List<String>, String> names = new TreeMap<>(Comparator.comparing(words -> String.join(" ", words)));

    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final Map<String, String> fullest = new HashMap<>();

    public SourceNames(ComparedStory story) {
        story.articles().stream()
                .flatMap(article -> Stream.concat(Stream.of(article.text()), article.analysis().translation().stream()))
                .flatMap(SourceNames::namesIn)
                .forEach(this::add);
    }

    private static Stream<String> namesIn(AnalyzedText text) {
        Stream<String> mentions = text.mentions().stream().filter(SourceNames::canSpeak).map(Mention::text);
        Stream<String> quoted = text.quotes().stream().map(Quote::speaker).flatMap(Optional::stream).map(Source::name);
        Stream<String> attributed = text.attributions().stream().map(Attribution::source).flatMap(Optional::stream).map(Source::name);
        return Stream.of(mentions, quoted, attributed).flatMap(names -> names);
    }

    private static boolean canSpeak(Mention mention) {
        return switch (mention.type()) {
            case PERSON, ORG, GROUP -> true;
            case PLACE, EVENT, WORK -> false;
        };
    }

    private void add(String name) {
        List<String> words = words(name);
        if (!words.isEmpty() && words.size() <= LONGEST_NAME_IN_WORDS) {
            String bare = withoutArticle(name);
            names.merge(words, bare, (known, other) -> spelling(other) > spelling(known) ? other : known);
        }
    }

    /** The fullest name of the source, or its own words where no other name, or more than one, fits. */
    public String fullest(String source) {
        return fullest.computeIfAbsent(source, this::findFullest);
    }

    private String findFullest(String source) {
        List<String> words = words(source);
        if (words.isEmpty()) {
            return source;
        }
        List<List<String>> fuller = names.keySet().stream().filter(name -> extendsName(name, words)).toList();
        List<List<String>> fullest = fuller.stream()
                .filter(name -> fuller.stream().noneMatch(other -> other != name && extendsName(other, name)))
                .toList();
        if (fullest.size() == 1) {
            return names.get(fullest.getFirst());
        }
        return names.getOrDefault(words, withoutArticle(source));
    }

    /** Whether two sources are one under their fullest names. */
    public boolean areSame(String one, String other) {
        return words(fullest(one)).equals(words(fullest(other)));
    }

    /** A longer name ends as the shorter does and holds its other words in order. */
    private static boolean extendsName(List<String> longer, List<String> shorter) {
        if (longer.size() <= shorter.size() || !longer.getLast().equals(shorter.getLast())) {
            return false;
        }
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    private List<String> words(String name) {
        return wordsOf.computeIfAbsent(name, this::split);
    }

    private List<String> split(String name) {
        String bare = withoutArticle(name);
        String latin = bare.chars().allMatch(unit -> unit < 128) ? bare : plain.transliterate(bare);
        return Arrays.stream(latin.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
    }

    /** Without "the", and without whose office it is ("the country's Harbour Board"). */
    private static String withoutArticle(String name) {
        String stripped = name.strip().replaceFirst("^\\p{Ll}.{0,60}?['’]s +", "");
        int space = stripped.indexOf(' ');
        boolean article = space > 0 && ARTICLES.contains(stripped.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? stripped.substring(space + 1).strip() : stripped;
    }

    /** How good a spelling is: in Latin letters, with a capital, with the marks of its own language. */
    private static long spelling(String name) {
        boolean latin = name.codePoints().filter(Character::isLetter).allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        long marked = name.codePoints().filter(letter -> Character.isLetter(letter) && letter > 127).count();
        return (latin ? LATIN + marked : 0) + (Character.isUpperCase(name.codePointAt(0)) ? CAPITAL : 0);
    }
}
