package org.parallax.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A link that opens a page at a passage: the text fragment of the WICG specification "URL Fragment Text Directives". */
final class DeepLink {
    private static final int LONGEST_WHOLE = 120;
    private static final int WORDS_AT_EACH_END = 4;

    private DeepLink() {}

    static String to(String url, String passage) {
        String page = url.contains("#") ? url + ":~:text=" : url + "#:~:text=";
        if (passage.length() <= LONGEST_WHOLE) {
            return page + encode(passage);
        }
        String[] words = passage.strip().split("\\s+");
        if (words.length <= 2 * WORDS_AT_EACH_END) {
            return page + encode(passage);
        }
        String first = String.join(" ", Arrays.copyOf(words, WORDS_AT_EACH_END));
        String last = String.join(" ", Arrays.copyOfRange(words, words.length - WORDS_AT_EACH_END, words.length));
        return page + encode(first) + "," + encode(last);
    }

    /** Percent-encoding; the hyphen has a meaning of its own in a text directive. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
