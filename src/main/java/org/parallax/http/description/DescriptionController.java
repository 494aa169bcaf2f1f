package org.parallax.http.description;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The description of the API for programs; the page for people is at {@code /docs}. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class DescriptionController {
    private final ApiDescription description;

    DescriptionController(ApiDescription description) {
        this.description = description;
    }

    @Get("/openapi.yml")
    @Produces({"application/yaml", MediaType.TEXT_PLAIN})
    byte[] yaml() {
        return description.yaml().getBytes(StandardCharsets.UTF_8);
    }

    @Get("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    Map<String, Object> json() {
        return description.members();
    }
}
