package org.parallax.text.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/**
 * What a language's pack says about periods and apostrophes.
 *
 * <p>An entry in lower case stands for the word however it is written, one with a capital only for the capitalised word:
 * "Gen." is an abbreviation, "gen." may be, "ill." is none.
 *
 * @param titles abbreviations that never end a sentence ("mr.")
 * @param abbreviations abbreviations that end one only where the next word is a starter ("inc.")
 * @param beforeNumbers abbreviations only where a number follows ("no.")
 * @param starters words that open sentences and hardly ever continue a name
 * @param reporting verbs that go on after a quoted question or exclamation ("said")
 * @param elisions short words written together with the next one ("l'")
 * @param ordinalPeriod whether a period behind a short number makes an ordinal ("3. September")
 */
record SegmentRules(
        Set<String> titles,
        Set<String> abbreviations,
        Set<String> beforeNumbers,
        Set<String> starters,
        Set<String> reporting,
        Set<String> elisions,
        boolean ordinalPeriod) {

    static SegmentRules of(Language language) {
        Optional<Lexicon> data = Lexicon.find(language.primary(), "segment");
        return new SegmentRules(
                words(data, "titles"),
                words(data, "abbreviations"),
                words(data, "before numbers"),
                words(data, "starters"),
                words(data, "reporting"),
                words(data, "elisions"),
                words(data, "rules").contains("ordinal period"));
    }

    private static Set<String> words(Optional<Lexicon> data, String section) {
        List<String> entries = data.map(lexicon -> lexicon.terms(section)).orElse(List.of());
        Set<String> words = new HashSet<>();
        for (String entry : entries) {
            for (String word : entry.split(",")) {
                words.add(word.strip());
            }
        }
        return Set.copyOf(words);
    }

    boolean isTitle(String word) {
        return has(titles, word);
    }

    boolean isAbbreviation(String word) {
        return has(abbreviations, word);
    }

    boolean isBeforeNumber(String word) {
        return has(beforeNumbers, word);
    }

    private static boolean has(Set<String> entries, String word) {
        if (entries.contains(word)) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return entries.contains(lower) || shouted && entries.contains(word.charAt(0) + lower.substring(1));
    }
}
