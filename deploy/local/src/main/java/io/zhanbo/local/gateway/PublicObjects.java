package io.zhanbo.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Turns a request for a public object into a signed one to the storage, and the answer into one for browsers: the
 * storage's own headers and error documents stay behind.
 */
final class PublicObjects implements ProxyInterceptor {
    static final String FOREVER = "public, max-age=31536000, immutable";

    private static final Set<String> ASKED =
            Set.of("range", "if-none-match", "if-modified-since", "if-range", "accept");
    private static final Set<String> TOLD =
            Set.of("content-type", "content-length", "content-range", "accept-ranges", "etag", "last-modified", "date");

    private final SignedUrls urls;

    PublicObjects(SignedUrls urls) {
        this.urls = urls;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        String key = request.proxiedRequest().path().substring("/public/".length());
        URI signed = request.getMethod().equals(HttpMethod.HEAD) ? urls.head(key) : urls.get(key);
        request.setURI(signed.getRawPath() + "?" + signed.getRawQuery());
        request.setAuthority(HostAndPort.create(signed.getHost(), signed.getPort()));
        request.headers().names().stream()
                .filter(name -> !ASKED.contains(name.toLowerCase(Locale.ROOT)))
                .toList()
                .forEach(request.headers()::remove);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        int status = response.getStatusCode();
        if (status >= 400) {
            Answers.put(problem(status), response);
        } else {
            response.headers().names().stream()
                    .filter(name -> !TOLD.contains(name.toLowerCase(Locale.ROOT)))
                    .toList()
                    .forEach(response.headers()::remove);
            response.putHeader("Cache-Control", FOREVER);
        }
        return context.sendResponse();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 416 -> Problem.unsatisfiableRange();
            // A bucket that is not there yet, or a key the storage will not have: nothing is published there.
            case 400, 403, 404 -> Problem.notFound();
            default -> Problem.unreachable("The storage");
        };
    }
}
