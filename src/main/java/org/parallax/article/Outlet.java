package org.parallax.article;

import java.util.Optional;

/** Who published an article; each part may be unknown. {@code domain} is a lowercase host name without {@code www.}. */
public record Outlet(Optional<String> name, Optional<String> domain, Optional<CountryCode> country) {
    public static final Outlet UNKNOWN = new Outlet(Optional.empty(), Optional.empty(), Optional.empty());

    public static Outlet of(String name, CountryCode country) {
        return new Outlet(Optional.of(name), Optional.empty(), Optional.of(country));
    }

    /** Name, else domain, else {@code unknown}: the key and label of an outlet's perspective. */
    public String key() {
        return name.or(() -> domain).orElse("unknown");
    }
}
