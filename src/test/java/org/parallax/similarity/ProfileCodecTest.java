package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.similarity.Reports.report;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Published;

class ProfileCodecTest {
    private final ArticleLinker linker = new ArticleLinker();
    private final WeightedProfile ferry = weigh(report("ferry", 0, "Ferry runs aground off Tarvola",
            "A ferry with 212 passengers ran aground off Tarvola island on Monday. \"Nobody was hurt, thank goodness,\" captain Miro Delbani said."));
    private final WeightedProfile rocks = weigh(report("rocks", 1, "Ferry hits rocks near Tarvola",
            "Rescuers brought 212 people ashore near Tarvola. \"Nobody was hurt, thank goodness,\" Miro Delbani said."));

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(again(ferry).profile()).isEqualTo(ferry.profile());
    }

    @Test
    void whatIsReadWeighsTheSame() {
        assertThat(linker.logOdds(again(ferry), again(rocks))).isEqualTo(linker.logOdds(ferry, rocks));
        assertThat(linker.explain(again(ferry), again(rocks))).isEqualTo(linker.explain(ferry, rocks));
    }

    @Test
    void anArticleOfWhichNothingIsKnownIsReadAgain() {
        Article empty = Reports.article("empty", Language.UNKNOWN, Published.unknown(), Optional.empty(), "");
        WeightedProfile blank = weigh(new ProfileMaker().of(empty));
        assertThat(again(blank).profile()).isEqualTo(blank.profile());
    }

    @Test
    void bytesThatAreCutOffAreNoProfile() {
        byte[] bytes = ProfileCodec.encode(ferry);
        assertThatThrownBy(() -> ProfileCodec.decode(ferry.id(), Arrays.copyOf(bytes, 40)))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("ferry");
    }

    @Test
    void oneEngineHasOneVersion() {
        assertThat(ProfileVersion.of(new ProfileMaker())).matches("\\d+-[0-9a-f]{16}").isEqualTo(ProfileVersion.of(new ProfileMaker()));
    }

    private static WeightedProfile again(WeightedProfile profile) {
        return ProfileCodec.decode(profile.id(), ProfileCodec.encode(profile));
    }

    private static WeightedProfile weigh(ArticleProfile profile) {
        return WeightedProfile.of(profile, DocumentFrequencies.reference());
    }
}
