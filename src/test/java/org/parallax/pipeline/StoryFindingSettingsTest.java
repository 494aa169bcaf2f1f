package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.ConversionService;
import org.junit.jupiter.api.Test;
import org.parallax.pipeline.StoryFindingSettings.Embeddings;

class StoryFindingSettingsTest {
    @Test
    void embeddingsAreOffUnlessAskedFor() {
        assertThat(StoryFindingSettings.DEFAULT.embeddings()).isEqualTo(Embeddings.OFF);
    }

    @Test
    void theSettingIsWrittenInLowerCase() {
        assertThat(ConversionService.SHARED.convert("undecided", Embeddings.class)).contains(Embeddings.UNDECIDED);
        assertThat(ConversionService.SHARED.convert("off", Embeddings.class)).contains(Embeddings.OFF);
    }
}
