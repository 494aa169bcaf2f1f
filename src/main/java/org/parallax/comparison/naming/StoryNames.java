package org.parallax.comparison.naming;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.name.NameSkeleton;

/**
 * One key for each person, organisation or group across the tellings of a story.
 *
 * <p>Within one text mentions share a key already. Across texts a shorter name belongs to a fuller one that begins or ends with
 * it ("Trump", "Donald Trump"; "Kim Jong", "Kim Jong Un") or has words between ("Donald J. Trump"), spelling aside ("Viktor",
 * "Victor"), as long as one fuller name stands out: it is the only one, or is used {@value #CLEAR_LEAD} times as often as the next. Two people are never made one
 * because they share a last name.
 */
final class StoryNames {
    static final int CLEAR_LEAD = 4;
    private static final int USUAL = 3;

    private static final int ENOUGH_CONSONANTS = 2;

    private final Map<String, List<String>> wordsOf = new HashMap<>();
    private final Map<String, SortedSet<String>> byEnd = new HashMap<>();
    private final Map<String, String> bySpelling = new HashMap<>();
    private final Map<String, Integer> uses = new TreeMap<>();
    private final Map<String, Mention.Type> types = new HashMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final Map<String, String> fullest = new HashMap<>();

    /** All texts of a story, each read once. */
    static StoryNames of(List<AnalyzedText> texts) {
        StoryNames names = new StoryNames();
        texts.stream().flatMap(text -> text.mentions().stream()).forEach(names::add);
        names.uses.keySet().forEach(names::index);
        names.uses.keySet().forEach(key -> names.fullest.put(key, names.findFullest(key)));
        return names;
    }

    private void add(Mention mention) {
        String key = oneSpelling(mention);
        uses.merge(key, 1, Integer::sum);
        types.putIfAbsent(key, mention.type());
        spellings.computeIfAbsent(key, any -> new TreeMap<>()).merge(mention.text().replaceAll("\\s+", " "), 1, Integer::sum);
    }

    private String oneSpelling(Mention mention) {
        return mention.type() == Mention.Type.PERSON ? bySpelling.computeIfAbsent(spelling(mention.key()), any -> mention.key()) : mention.key();
    }

    /** People by the first and the last word of their names, where a fuller name is looked for. */
    private void index(String key) {
        List<String> words = words(key);
        if (!words.isEmpty() && types.get(key) == Mention.Type.PERSON) {
            wordsOf.put(key, words);
            byEnd.computeIfAbsent(words.getFirst(), any -> new TreeSet<>()).add(key);
            byEnd.computeIfAbsent(words.getLast(), any -> new TreeSet<>()).add(key);
        }
    }

    /** The key of the fullest name in the story; the mention must be of one of its texts. */
    String key(Mention mention) {
        return fullest.get(oneSpelling(mention));
    }

    /** Whether some telling gives only the first letter of the person's last name. */
    boolean isWithheld(String key) {
        return withheld.contains(key);
    }

    /** The name as it is most often written in full. */
    String label(String key) {
        Map<String, Integer> written = spellings.getOrDefault(key, Map.of(key, 1));
        return written.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> words(entry.getKey()).size())
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow().getKey();
    }

    private String findFullest(String key) {
        List<String> shorter = wordsOf.get(key);
        if (shorter == null) {
            return key;
        }
        Set<String> near = new TreeSet<>(byEnd.get(shorter.getLast()));
        near.addAll(byEnd.get(shorter.getFirst()));
        List<String> fuller = near.stream()
                .filter(other -> withholds(shorter, wordsOf.get(other)) || extendsName(wordsOf.get(other), shorter) && isUsual(other, key))
                .toList();
        List<String> last = fuller.stream()
                .filter(name -> fuller.stream().noneMatch(other -> extendsName(wordsOf.get(other), wordsOf.get(name))))
                .toList();
        Optional<String> found = standsOut(last);
        found.filter(name -> withholds(shorter, wordsOf.get(name))).ifPresent(withheld::add);
        return found.orElse(key);
    }

    /** A fuller name that goes on behind the shorter one is used as readily; else it is the start of something else. */
    private boolean isUsual(String longer, String shorter) {
        return wordsOf.get(longer).getLast().equals(wordsOf.get(shorter).getLast()) || USUAL * uses.get(longer) >= uses.get(shorter);
    }

    private Optional<String> standsOut(List<String> names) {
        List<String> ranked = names.stream().sorted(Comparator.comparing((String name) -> -uses.get(name)).thenComparing(name -> name)).toList();
        boolean clear = ranked.size() == 1 || ranked.size() > 1 && uses.get(ranked.get(0)) >= CLEAR_LEAD * uses.get(ranked.get(1));
        return clear ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    private static boolean extendsName(List<String> longer, List<String> shorter) {
        if (longer.size() <= shorter.size()) {
            return false;
        }
        boolean ends = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean begins = shorter.size() > 1 && longer.subList(0, shorter.size()).equals(shorter);
        boolean frames = shorter.size() == 2 && longer.getFirst().equals(shorter.getFirst()) && longer.getLast().equals(shorter.getLast());
        return ends || begins || frames;
    }

    /** "Marek W." for "Marek Wolny": a last name of which some tellings give the first letter only. */
    private static boolean withholds(List<String> shorter, List<String> longer) {
        int last = shorter.size() - 1;
        return last > 0 && longer.size() == shorter.size() && shorter.getLast().length() == 1 && longer.getLast().length() > 1
                && longer.getLast().startsWith(shorter.getLast()) && longer.subList(0, last).equals(shorter.subList(0, last));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The name with each word's consonants only, as other spellings of it have them; names of one word stay as they are. */
    private static String spelling(String name) {
        List<String> words = words(name);
        return words.size() < 2 ? name : words.stream()
                .map(word -> NameSkeleton.of(word).length() < ENOUGH_CONSONANTS ? word : NameSkeleton.of(word))
                .collect(Collectors.joining(" "));
    }
}
