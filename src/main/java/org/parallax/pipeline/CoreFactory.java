package org.parallax.pipeline;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.parallax.similarity.ProfileMaker;
import org.parallax.text.TextAnalyzer;
import org.parallax.text.segment.LanguageDetector;

/** Makes the parts of the core, which know no framework. */
@Factory
class CoreFactory {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    LanguageDetector languageDetector() {
        return new LanguageDetector();
    }

    @Singleton
    TextAnalyzer textAnalyzer() {
        return new TextAnalyzer();
    }

    @Singleton
    ProfileMaker profileMaker() {
        return new ProfileMaker();
    }

    @Singleton
    Comparisons comparisons(TextAnalyzer analyzer) {
        return new Comparisons(analyzer);
    }
}
