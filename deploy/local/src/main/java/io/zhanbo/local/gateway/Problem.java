package io.zhanbo.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** What the gateway itself answers when it can't pass a request on, as a problem document. */
record Problem(int status, String code, String title, String detail) {
    static final String CONTENT_TYPE = "application/problem+json";

    static Problem notFound() {
        return new Problem(404, "not-found", "Not found", "There is nothing at this address.");
    }

    static Problem readOnly() {
        return new Problem(405, "read-only", "Read only", "What is published can be read, not written.");
    }

    static Problem unsatisfiableRange() {
        return new Problem(416, "range", "No such range", "The file does not have the bytes asked for.");
    }

    static Problem unreachable(String who) {
        return new Problem(
                502, "unreachable", "Not reachable", "%s does not answer now. Try again in a moment.".formatted(who));
    }

    Buffer body() {
        return new JsonObject()
                .put("type", "urn:zhanbo:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }
}
