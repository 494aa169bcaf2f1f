package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.name.NameSkeleton;

/**
 * The parts of a name in a form that survives spelling, language and script: the skeleton of each word.
 *
 * <p>A word with fewer than three consonants stands for itself, since short skeletons meet by chance.
 */
final class NameKeys {
    private static final int ENOUGH_CONSONANTS = 3;

    private NameKeys() {}

    /** @param key of a mention: lower case, Latin */
    static List<String> of(String key) {
        List<String> keys = new ArrayList<>();
        for (String word : key.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1) {
                String skeleton = NameSkeleton.of(word);
                keys.add(skeleton.length() < ENOUGH_CONSONANTS ? word : skeleton);
            }
        }
        return keys;
    }
}
