package io.zhanbo.local.gateway;

/** Where the gateway takes a request. */
sealed interface Destination {
    /** To a service, with path and query as they came. */
    record Service(Upstream upstream) implements Destination {}

    /** To an object of the public bucket. */
    record PublicObject(String key) implements Destination {}

    /** Nowhere. */
    record Refused(Problem problem) implements Destination {}
}
