package io.zhanbo.local.gateway;

import io.zhanbo.local.gateway.Destination.PublicObject;
import io.zhanbo.local.gateway.Destination.Refused;
import io.zhanbo.local.gateway.Destination.Service;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides by method and path where a request goes. Paths are never repaired: one that two readers could understand
 * differently is refused.
 */
final class Routes {
    private static final String PUBLIC = "/public/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Empty, "." and ".." segments, slashes in disguise, path parameters. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|/\\.{1,2}(/|$)|%2e|%2f|%5c|%00|[\\\\;]", Pattern.CASE_INSENSITIVE);

    /** As our services generate them. */
    private static final Pattern KEY = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");

    private final List<Upstream> upstreams;

    /** @param upstreams asked in their order, so that the one with the empty prefix comes last */
    Routes(List<Upstream> upstreams) {
        this.upstreams = List.copyOf(upstreams);
    }

    Destination find(String method, String path) {
        if (AMBIGUOUS.matcher(path).find()) {
            return new Refused(Problem.notFound());
        }
        if (path.startsWith(PUBLIC)) {
            return publicObject(method, path.substring(PUBLIC.length()));
        }
        return upstreams.stream()
                .filter(upstream -> upstream.prefix().isEmpty() || isBelow("/" + upstream.prefix(), path))
                .findFirst()
                .map(upstream -> service(upstream, path))
                .orElseGet(() -> new Refused(Problem.notFound()));
    }

    private static Destination publicObject(String method, String key) {
        if (!READING.contains(method)) {
            return new Refused(Problem.readOnly());
        }
        return KEY.matcher(key).matches() ? new PublicObject(key) : new Refused(Problem.notFound());
    }

    /** What a service keeps below {@code /q} is for those who run it; only its API description is for everyone. */
    private static Destination service(Upstream upstream, String path) {
        String internal = upstream.prefix().isEmpty() ? "/q" : "/" + upstream.prefix() + "/q";
        boolean open = !isBelow(internal, path) || path.equals(internal + "/openapi");
        return open ? new Service(upstream) : new Refused(Problem.notFound());
    }

    private static boolean isBelow(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
