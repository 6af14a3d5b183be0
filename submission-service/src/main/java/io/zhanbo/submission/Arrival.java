package io.zhanbo.submission;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When the current request arrived: its head, before anyone asks who sent it. Finding that out may take a connection to the
 * database, for which many wait in the last second.
 */
@ApplicationScoped
public class Arrival {

    /** Before everything else that is done with a request. */
    private static final int FIRST = 10_000;

    private static final String KEY = Arrival.class.getName();

    /** Whoever takes longer to send the rest does so when it is there: nobody wins time by sending slowly. */
    private static final Duration FOR_THE_BODY = Duration.ofSeconds(15);

    private final CurrentVertxRequest current;
    private final Clock clock;

    Arrival(CurrentVertxRequest current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    void stamp(@Observes Filters filters) {
        filters.register(
                call -> {
                    call.put(KEY, clock.instant());
                    call.next();
                },
                FIRST);
    }

    /** Now, where there is no request. */
    public Instant instant() {
        Instant now = clock.instant();
        RoutingContext call = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        Instant stamped = call == null ? null : call.get(KEY);
        if (stamped == null) {
            return now;
        }
        boolean isSlow = hasBody(call.request()) && stamped.plus(FOR_THE_BODY).isBefore(now);
        return isSlow ? now : stamped;
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }
}
