package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A statement that tellings make, attribute, deny or leave out.
 *
 * @param status agreed, disputed, attributed or single
 */
@Serdeable
@Schema(name = "Claim")
public record ClaimBody(
        String id,
        String text,
        String status,
        List<ClaimCellBody> cells,
        List<DifferenceBody> differences) {}
