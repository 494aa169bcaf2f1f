package org.parallax.text.segment;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/**
 * Tells the language of an article: its script leaves a few of the served languages, and OpenNLP's model of character
 * sequences picks one of them. Safe for use by many threads.
 */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    /** More characters no longer change the answer. */
    private static final int MAX_SAMPLE = 600;
    /** Share of kana among the characters of a Japanese text, at least. */
    private static final double MIN_KANA = .05;
    /** Written in several scripts, one Chinese character says as much as this many letters. */
    private static final int HAN_WEIGHT = 3;

    /** Odds of a language with many outlets against one with few; decides only where there are but a few words. */
    private static final double COMMON_PRIOR = 4;

    private final Set<String> common;
    private final Map<String, String> letters;
    private final Map<String, Map<String, String>> languagesByScript = new TreeMap<>();
    private final Pool<LanguageDetectorME> detectors;

    public LanguageDetector() {
        LanguageDetectorModel model = Models.load(MODEL, LanguageDetectorModel::new);
        this.detectors = new Pool<>(() -> new LanguageDetectorME(model));
        Lexicon data = Lexicon.get("und", "segment");
        this.common = Set.copyOf(data.terms("common"));
        this.letters = data.map("letters");
        for (String script : data.terms("scripts")) {
            languagesByScript.put(script, data.map(script));
        }
    }

    /** The language of an article's title and text; {@link Language#UNKNOWN} where there is nothing to go by. */
    public Language detect(String title, String text) {
        String sample = title + "\n" + text.substring(0, Math.min(text.length(), MAX_SAMPLE));
        Map<String, String> candidates = languagesByScript.getOrDefault(script(sample), Map.of());
        if (candidates.isEmpty()) {
            return Language.UNKNOWN;
        }
        if (candidates.size() == 1) {
            return Language.of(candidates.values().iterator().next());
        }
        Map<String, Double> scores = new TreeMap<>();
        for (opennlp.tools.langdetect.Language guess : detectors.with(detector -> detector.predictLanguages(sample))) {
            String tag = candidates.get(guess.getLang());
            if (tag != null) {
                scores.merge(tag, guess.getConfidence() * prior(tag) * (1 + countLetters(letters.getOrDefault(tag, ""), sample)), Math::max);
            }
        }
        return Language.of(scores.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).orElseThrow().getKey());
    }

    /** The article with its language: detected where it is not known. */
    public Article identify(Article article) {
        return article.language().isKnown() ? article : article.withLanguage(detect(article.title().orElse(""), article.text()));
    }

    private double prior(String tag) {
        return common.contains(tag) ? COMMON_PRIOR : 1;
    }

    private static long countLetters(String letters, String sample) {
        return letters.isEmpty() ? 0 : sample.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
    }

    /** The script that most letters are of, by its section in the data; empty where there are no letters. */
    private static String script(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter).forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        letters.merge(UnicodeScript.HAN, (HAN_WEIGHT - 1) * han + HAN_WEIGHT * kana, Integer::sum);
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() == UnicodeScript.HAN && kana > MIN_KANA * (han + kana) ? UnicodeScript.HIRAGANA : entry.getKey())
                .map(UnicodeScript::name)
                .orElse("");
    }
}
