package io.zhanbo.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import io.zhanbo.local.gateway.Destination.PublicObject;
import io.zhanbo.local.gateway.Destination.Refused;
import io.zhanbo.local.gateway.Destination.Service;
import java.net.ConnectException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one origin in front of all services, on 127.0.0.1; bodies stream through in both directions. */
public final class Gateway implements AutoCloseable {
    private final int port;
    private final Routes routes;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    private final Map<String, HttpProxy> services = new HashMap<>();
    private final HttpProxy storage;

    /**
     * @param upstreams asked in their order, so that the one with the empty prefix comes last
     * @param storageEndpoint where the signed requests for public objects go
     */
    public Gateway(int port, List<Upstream> upstreams, URI storageEndpoint, SignedUrls publicObjects) {
        this.port = port;
        this.routes = new Routes(upstreams);
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(64).setConnectTimeout(2_000));
        for (Upstream upstream : upstreams) {
            services.put(
                    upstream.name(),
                    HttpProxy.reverseProxy(client)
                            .origin(upstream.port(), "127.0.0.1")
                            .addInterceptor(new SaysWhoIsAway(upstream.name()))
                            .addInterceptor(new KeepsHost())
                            .addInterceptor(new SaysFromWhere()));
        }
        storage = HttpProxy.reverseProxy(client)
                .origin(storageEndpoint.getPort(), "127.0.0.1")
                .addInterceptor(new SaysWhoIsAway("The storage"))
                .addInterceptor(new PublicObjects(publicObjects));
    }

    /** Returns when it listens. */
    public void start() {
        vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void handle(HttpServerRequest request) {
        Destination destination = routes.find(request.method().name(), request.path());
        if (destination instanceof Service service) {
            services.get(service.upstream().name()).handle(request);
        } else if (destination instanceof PublicObject) {
            storage.handle(request);
        } else if (destination instanceof Refused refused) {
            Answers.send(refused.problem(), request.response());
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Without it, a service that is away would be a 502 without a word. */
    private record SaysWhoIsAway(String name) implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            return context.sendRequest().recover(away -> {
                if (!(away instanceof ConnectException)) {
                    // Closed or reset after it took the request: the proxy itself would let this caller wait for ever.
                    Answers.send(
                            Problem.unreachable(name),
                            context.request().proxiedRequest().response());
                    return Future.failedFuture(away);
                }
                ProxyResponse response = context.request().release().response();
                Answers.put(Problem.unreachable(name), response);
                return Future.succeededFuture(response);
            });
        }
    }

    /** The services believe what the gateway says of a caller, so nothing of that may be the caller's own words. */
    private record SaysFromWhere() implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            MultiMap headers = context.request().headers();
            headers.names().stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-"))
                    .toList()
                    .forEach(headers::remove);
            headers.remove("Forwarded");
            headers.set(
                    "X-Forwarded-For",
                    context.request().proxiedRequest().remoteAddress().hostAddress());
            return context.sendRequest();
        }
    }

    /** The addresses a service puts into its answers are the ones its callers know. */
    private record KeepsHost() implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            context.request().setAuthority(context.request().proxiedRequest().authority());
            return context.sendRequest();
        }
    }
}
