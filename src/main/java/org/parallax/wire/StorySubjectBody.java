package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.parallax.storage.StoredStory;

/**
 * A country that a story is about, by the places and peoples its tellings name; its outlets' countries play no part.
 *
 * @param country ISO 3166-1 alpha-2
 * @param share of the weight of all countries named, in (0,1]
 * @param confidence share of the origins that name it in title or first sentences, in [0,1]
 */
@Serdeable
@Schema(name = "StorySubject")
public record StorySubjectBody(String country, double share, double confidence) {
    static StorySubjectBody of(StoredStory.Subject subject) {
        return new StorySubjectBody(subject.country().value(), subject.share(), subject.confidence());
    }
}
