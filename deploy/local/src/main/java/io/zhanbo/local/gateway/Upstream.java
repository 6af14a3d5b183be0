package io.zhanbo.local.gateway;

/**
 * A service behind the gateway.
 *
 * @param prefix the first segment of its paths without slashes; empty for the one that takes all that is left
 * @param port on 127.0.0.1
 */
public record Upstream(String name, String prefix, int port) {}
