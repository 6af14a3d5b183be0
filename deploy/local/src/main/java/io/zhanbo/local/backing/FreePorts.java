package io.zhanbo.local.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Finds ports nobody listens on, below the range from which the system takes the ports of outgoing connections: a port
 * that is handed out now may stay closed for minutes, and must not be gone by then.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private final Random random = new Random();
    private final Set<Integer> given = new HashSet<>();

    /** A port this object has not given before. */
    public int next() {
        while (true) {
            int port = random.nextInt(LOWEST, HIGHEST);
            if (isFree(port) && given.add(port)) {
                return port;
            }
        }
    }

    /** Whether 127.0.0.1 has nobody listening on the port. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
