package org.parallax.http.problem;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;

/** The pages that the {@code type} of a problem leads to. */
@Hidden
@Controller(ProblemType.PATH)
final class ProblemPages {
    @Get("{code}")
    @Produces(MediaType.TEXT_PLAIN)
    String explain(String code) {
        ProblemType type = ProblemType.find(code).orElseThrow(() -> ProblemException.notFound("there is no problem \"" + code + "\""));
        return "%s (%d)%n%n%s.%n%s%n".formatted(type.code(), type.status().getCode(), type.title(), type.help());
    }
}
