package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.parallax.storage.CountryCount;

/** How much a country's outlets report. */
@Serdeable
@Schema(name = "Country")
public record CountryBody(String code, String name, long stories, long articles) {
    public static CountryBody of(CountryCount count) {
        String code = count.country().value();
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return new CountryBody(code, name, count.stories(), count.articles());
    }
}
