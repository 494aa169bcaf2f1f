package org.parallax.comparison.quotes;

import java.util.List;
import java.util.Optional;

/**
 * One utterance and its mentions across the tellings.
 *
 * @param speaker the fullest name found in the story, else the source's words
 * @param speakerAsWritten the words of the first mention that names the speaker
 */
public record QuoteGroup(String id, Optional<String> speaker, Optional<String> speakerAsWritten, List<QuoteMention> mentions) {
    public QuoteGroup {
        mentions = List.copyOf(mentions);
    }
}
