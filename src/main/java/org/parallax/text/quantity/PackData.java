package org.parallax.text.quantity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parallax.text.language.Lexicon;

/** The sections of one language's data file as tables and sets of folded words. */
final class PackData {
    private final Lexicon lexicon;
    private final Map<String, String> settings;
    private final Lexer lexer;

    PackData(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.settings = lexicon.map("settings");
        this.lexer = new Lexer(is("elision"), UnitTable.letterSigns());
    }

    Lexer lexer() {
        return lexer;
    }

    boolean is(String setting) {
        return "yes".equals(settings.get(setting));
    }

    /** A setting, empty where it is not set. */
    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    Map<String, String> map(String section) {
        return lexicon.map(section);
    }

    /** A section of phrases with values; {@code _} stands for a comma within a phrase. */
    <V> PhraseTable<V> table(String section, Function<String, V> value) {
        PhraseTable<V> table = new PhraseTable<>();
        lexicon.map(section).forEach((phrase, written) -> table.put(lexer.read(phrase.replace('_', ',')), value.apply(written)));
        return table;
    }

    /** A section of phrases, each standing for itself. */
    PhraseTable<String> terms(String section) {
        PhraseTable<String> table = new PhraseTable<>();
        for (String line : lexicon.terms(section)) {
            for (String phrase : line.split(",")) {
                table.put(lexer.read(phrase), phrase.strip());
            }
        }
        return table;
    }

    /** A section of single words. */
    Set<String> words(String section) {
        Set<String> words = new HashSet<>();
        for (String line : lexicon.terms(section)) {
            for (String word : line.split(",")) {
                words.add(Folding.fold(word.strip()));
            }
        }
        return Set.copyOf(words);
    }
}
