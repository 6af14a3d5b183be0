package io.zhanbo.media.fault;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A service that reaches its storage by a way that can be cut. */
public class Faults implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "zhanbo.test.storage-is-cuttable", "true",
                "zhanbo.storage.endpoint", "http://127.0.0.1:" + freePort(),
                "zhanbo.media.scratch.capacity", "8G",
                "zhanbo.media.ffmpeg.stall", "PT4S");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
