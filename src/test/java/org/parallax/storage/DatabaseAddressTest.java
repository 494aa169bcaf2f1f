package org.parallax.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void aPlatformsAddressIsSplitIntoUrlUserAndPassword() {
        assertThat(DatabaseAddress.parse("postgres://ana:s%40cret+1@db.example:5433/news?sslmode=require").toProperties())
                .isEqualTo(Map.of(
                        "datasources.default.url", "jdbc:postgresql://db.example:5433/news?sslmode=require",
                        "datasources.default.username", "ana",
                        "datasources.default.password", "s@cret+1"));
    }

    @Test
    void aJdbcAddressIsTakenAsItIs() {
        assertThat(DatabaseAddress.find(Map.of("DATABASE_URL", "jdbc:postgresql://db.example/news?user=ana&password=secret")))
                .hasValueSatisfying(address -> {
                    assertThat(address.url()).endsWith("password=secret");
                    assertThat(address.toString()).endsWith("password=…");
                });
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://db.example/news")).hasMessageContaining("postgres://");
    }

    @Test
    void anEmptyVariableNamesNoDatabase() {
        assertThat(DatabaseAddress.find(Map.of("DATABASE_URL", " "))).isEmpty();
    }
}
