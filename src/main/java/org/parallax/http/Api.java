package org.parallax.http;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.parallax.wire.Fingerprint;

/** What holds for the whole API. */
@OpenAPIDefinition(
        info = @Info(
                title = "Parallax",
                version = Fingerprint.ENGINE_VERSION,
                description = """
                        How the same event is told in different countries: stories, and who says what in them, every statement pinned to \
                        the words it rests on.

                        Offsets count Unicode code points, half-open, over the `text` of `GET /articles/{id}`. Absent knowledge is `null`, \
                        an empty list is `[]`; neither is left out. Errors are RFC 9457 problems. Every answer has a strong `ETag`; \
                        `If-None-Match` gives 304.""",
                license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        tags = {
            @Tag(name = "Stories", description = "Events, and the articles that report them"),
            @Tag(name = "Comparisons", description = "Who says what"),
            @Tag(name = "Articles", description = "Articles in and out"),
            @Tag(name = "Countries and outlets", description = "Whose they are")
        })
@SecurityScheme(
        name = Api.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer",
        description = "Needed for writing where the service listens on an address other than loopback, or was given a token.")
public final class Api {
    public static final String BASE = "/api/v1";

    static final String TOKEN = "token";
    static final String CORPUS = "Which corpus; live where none is given";

    private Api() {}
}
