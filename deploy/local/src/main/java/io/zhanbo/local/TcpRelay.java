package io.zhanbo.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP connection in between that a test can cut: what a broken network looks like to the client, while the server
 * lives on for all others.
 */
public final class TcpRelay implements AutoCloseable {
    private final int targetPort;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    private TcpRelay(int port, int targetPort) throws IOException {
        this.targetPort = targetPort;
        listen(port);
        this.port = entrance.getLocalPort();
    }

    /** Relays from a free port of 127.0.0.1 to the target port of 127.0.0.1. */
    public static TcpRelay start(int targetPort) throws IOException {
        return start(0, targetPort);
    }

    /** Relays from the given port. */
    public static TcpRelay start(int port, int targetPort) throws IOException {
        return new TcpRelay(port, targetPort);
    }

    /** Where clients connect; stays the same over {@link #cut()} and {@link #restore()}. */
    public int port() {
        return port;
    }

    /** Closes what is connected and refuses new connections. */
    public synchronized void cut() throws IOException {
        entrance.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Lets connections through again; does nothing when they already are. */
    public synchronized void restore() throws IOException {
        if (entrance.isClosed()) {
            listen(port);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private void listen(int atPort) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), atPort));
        entrance = socket;
        inBackground(() -> accept(socket));
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                connect(from, from.accept());
            } catch (IOException cut) {
                return;
            }
        }
    }

    private void connect(ServerSocket from, Socket client) throws IOException {
        try {
            admit(from, client, new Socket(InetAddress.getLoopbackAddress(), targetPort));
        } catch (IOException refused) {
            client.close();
        }
    }

    /** A connection that was accepted while {@link #cut()} ran must not survive it. */
    private synchronized void admit(ServerSocket from, Socket client, Socket server) throws IOException {
        if (from.isClosed()) {
            client.close();
            server.close();
            return;
        }
        open.add(client);
        open.add(server);
        inBackground(() -> copy(client, server));
        inBackground(() -> copy(server, client));
    }

    /** Until either side ends, which ends both. */
    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // The other direction or a cut closed it.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "tcp-relay");
        thread.setDaemon(true);
        thread.start();
    }
}
