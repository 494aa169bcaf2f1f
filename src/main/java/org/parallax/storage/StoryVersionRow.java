package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.story.StoryId;

/** A row of {@code story_versions}. */
@MappedEntity("story_versions")
record StoryVersionRow(
        @Id String corpus,
        @Id String storyId,
        @Id int version,
        String event,
        @TypeDef(type = DataType.JSON) List<String> others,
        @Nullable String title,
        @TypeDef(type = DataType.JSON) List<MemberColumn> members,
        Instant recordedAt,
        @Nullable Integer correction,
        boolean undone) {

    /** An entry of the column {@code members}. */
    @Serdeable
    record MemberColumn(String id, int revision) {}

    static StoryVersionRow of(Corpus corpus, StoryVersion version) {
        return new StoryVersionRow(
                corpus.name(),
                version.story().value(),
                version.version(),
                version.event().name(),
                version.others().stream().map(StoryId::value).toList(),
                version.title().orElse(null),
                version.members().stream().map(member -> new MemberColumn(member.id().value(), member.revision())).toList(),
                version.recordedAt(),
                version.cause().map(StoryVersion.Cause::correction).orElse(null),
                version.cause().map(StoryVersion.Cause::undone).orElse(false));
    }

    StoryVersion toVersion() {
        return new StoryVersion(
                StoryId.of(storyId),
                version,
                StoryVersion.Event.valueOf(event),
                others.stream().map(StoryId::of).toList(),
                Optional.ofNullable(title),
                members.stream().map(member -> new StoryVersion.Member(ArticleId.of(member.id()), member.revision())).toList(),
                recordedAt,
                Optional.ofNullable(correction).map(number -> new StoryVersion.Cause(number, undone)));
    }
}
