package org.parallax.http.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Settings {@code parallax.access.*}: where the service listens and who may write.
 *
 * @param host address that the service is bound to
 * @param token bearer token of writers; without one nobody writes, except on a loopback address
 */
@ConfigurationProperties("parallax.access")
public record AccessSettings(@Bindable(defaultValue = "127.0.0.1") String host, @Nullable String token) {
    Optional<String> findToken() {
        return Optional.ofNullable(token).filter(value -> !value.isBlank());
    }

    /** Whether only this machine reaches the service. */
    boolean isLocal() {
        return isLoopback(host);
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
