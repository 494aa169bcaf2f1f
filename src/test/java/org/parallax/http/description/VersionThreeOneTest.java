package org.parallax.http.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class VersionThreeOneTest {
    private static String turned(String yaml) {
        return VersionThreeOne.of(new Yaml().load(yaml)).toString();
    }

    @Test
    void orNullIsATypeAmongOthers() {
        assertThat(turned("{type: string, nullable: true}")).isEqualTo("{type=[string, null]}");
        assertThat(turned("{nullable: true, allOf: [{$ref: x}]}")).isEqualTo("{anyOf=[{$ref=x}, {type=null}]}");
        assertThat(turned("{nullable: true, oneOf: [{type: number}, {type: string}]}"))
                .isEqualTo("{anyOf=[{type=number}, {type=string}, {type=null}]}");
        assertThat(turned("{type: string, nullable: true, enum: [a]}")).isEqualTo("{type=[string, null], enum=[a, null]}");
    }

    @Test
    void everythingElseStays() {
        assertThat(turned("{openapi: 3.0.1, paths: {/a: {get: {tags: [b], nullable: false}}}}"))
                .isEqualTo("{openapi=3.1.0, paths={/a={get={tags=[b]}}}}");
    }
}
