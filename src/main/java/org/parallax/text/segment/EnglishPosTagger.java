package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by OpenNLP's model of English (Universal Dependencies EWT).
 *
 * <p>The model knows contractions as two words, so "didn't" is tagged as "did" and "n't" and gets the tag of "did".
 */
final class EnglishPosTagger implements PosTagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** Longer sentences are tagged in pieces: the tagger's cost grows with the square of the length. */
    private static final int MAX_WORDS = 150;
    private static final List<String> CONTRACTED = List.of("n't", "'re", "'ve", "'ll", "'d", "'m");
    private static final Map<String, PartOfSpeech> TAGS =
            Arrays.stream(PartOfSpeech.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Pool<POSTaggerME> taggers;

    EnglishPosTagger() {
        POSModel model = Models.load(MODEL, POSModel::new);
        this.taggers = new Pool<>(() -> new POSTaggerME(model));
    }

    @Override
    public List<Token> tag(List<Token> tokens) {
        List<Token> tagged = new ArrayList<>(tokens.size());
        List<String> words = new ArrayList<>();
        List<Integer> wordOf = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            wordOf.add(words.size());
            addWords(tokens.get(i), words);
            if (words.size() >= MAX_WORDS || i == tokens.size() - 1) {
                String[] tags = taggers.with(tagger -> tagger.tag(words.toArray(String[]::new)));
                for (int k = from; k <= i; k++) {
                    Token token = tokens.get(k);
                    PartOfSpeech pos = token.is("'s") ? PartOfSpeech.PART : TAGS.getOrDefault(tags[wordOf.get(k - from)], PartOfSpeech.X);
                    tagged.add(new Token(token.span(), token.text(), token.lower(), token.kind(), pos));
                }
                words.clear();
                wordOf.clear();
                from = i + 1;
            }
        }
        return tagged;
    }

    private static void addWords(Token token, List<String> words) {
        String word = plain(token.text());
        for (String suffix : CONTRACTED) {
            int stem = word.length() - suffix.length();
            if (stem > 0 && token.lower().endsWith(suffix)) {
                words.add(word.substring(0, stem));
                words.add(word.substring(stem));
                return;
            }
        }
        words.add(word);
    }

    private static String plain(String word) {
        return word.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"').replace('\u201d', '"');
    }
}
