package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A country that the story is about, by the places and peoples its tellings name; the countries of the outlets play no part.
 *
 * @param country ISO 3166-1 alpha-2
 * @param share of the weight of all countries named, in (0,1]
 * @param confidence share of the origins that name it in title or first sentences, in [0,1]
 */
@Serdeable
@Schema(name = "SubjectCountry")
public record SubjectCountryBody(String country, double share, double confidence, List<EvidenceBody> evidence) {}
