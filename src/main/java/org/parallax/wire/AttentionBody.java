package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.parallax.storage.AttentionDay;

/**
 * How much of the news of a day a country wrote, and how much was about it.
 *
 * @param day in UTC, by publication
 * @param articles by the country's outlets
 * @param stories that these articles belong to
 * @param about articles of stories that are about the country, wherever they were written
 * @param aboutFromAbroad those of them that outlets of other countries wrote
 */
@Serdeable
@Schema(name = "Attention")
public record AttentionBody(LocalDate day, long articles, long stories, long about, long aboutFromAbroad) {
    public static AttentionBody of(AttentionDay day) {
        return new AttentionBody(day.day(), day.articles(), day.stories(), day.about(), day.aboutFromAbroad());
    }
}
