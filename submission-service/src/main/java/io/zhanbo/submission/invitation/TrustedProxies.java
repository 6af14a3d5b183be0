package io.zhanbo.submission.invitation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Those whose {@code X-Forwarded-For} is believed are blocks of addresses. Quarkus takes anything else for a name, even
 * {@code ::1}, and asks the DNS for it at every request: where nobody answers, each waits for five seconds.
 */
@Startup
@ApplicationScoped
class TrustedProxies {

    private static final String SETTING = "quarkus.http.proxy.trusted-proxies";

    TrustedProxies(@ConfigProperty(name = SETTING) Optional<List<String>> proxies) {
        proxies.orElse(List.of()).stream()
                .filter(proxy -> !proxy.contains("/"))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            "%s holds %s, which would be looked up at every request: write blocks of addresses, such as 10.0.0.0/8 or ::1/128"
                                    .formatted(SETTING, name));
                });
    }
}
