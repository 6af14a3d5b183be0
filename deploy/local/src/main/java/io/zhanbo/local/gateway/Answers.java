package io.zhanbo.local.gateway;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** Writes problems into answers: the gateway's own, and those of others it replaces. */
final class Answers {
    private Answers() {}

    static void send(Problem problem, HttpServerResponse response) {
        if (problem.status() == 405) {
            response.putHeader("Allow", "GET, HEAD");
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .end(problem.body())
                .onFailure(callerGone -> response.close());
    }

    static void put(Problem problem, ProxyResponse response) {
        response.release();
        response.headers().clear();
        response.setStatusCode(problem.status())
                .setStatusMessage(null)
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .setBody(Body.body(problem.body()));
    }
}
