package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts of speech of English by the weights of OpenNLP's model (Universal Dependencies EWT), best tag first from left to
 * right.
 *
 * <p>The model knows a contraction or possessive as one word with a double tag: "Iran's" is {@code PROPN+PART}, and the
 * two tokens get one half each; "didn't", one token, gets the first half of {@code AUX+PART}.
 */
final class EnglishPosTagger implements PosTagger {
    private static final Map<String, PartOfSpeech> TAGS =
            Arrays.stream(PartOfSpeech.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final PosModel model = PosModel.load();

    @Override
    public List<Token> tag(List<Token> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String word = plain(token.text());
            if (isPossessive(token) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(word);
            }
        }
        String[] tags = model.tag(words);
        List<Token> tagged = new ArrayList<>(tokens.size());
        int word = -1;
        for (Token token : tokens) {
            boolean second = isPossessive(token) && word >= 0;
            word += second ? 0 : 1;
            tagged.add(new Token(token.span(), token.text(), token.lower(), token.kind(), partOfSpeech(tags[word], second)));
        }
        return tagged;
    }

    private static boolean isPossessive(Token token) {
        return token.is("'s");
    }

    private static PartOfSpeech partOfSpeech(String tag, boolean second) {
        int plus = tag.indexOf('+');
        if (second) {
            return plus < 0 ? PartOfSpeech.PART : TAGS.getOrDefault(tag.substring(plus + 1), PartOfSpeech.PART);
        }
        return TAGS.getOrDefault(plus < 0 ? tag : tag.substring(0, plus), PartOfSpeech.X);
    }

    private static String plain(String word) {
        return word.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"').replace('\u201d', '"');
    }
}
