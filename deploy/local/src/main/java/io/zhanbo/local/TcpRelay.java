package io.zhanbo.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP connection in between that a test can cut: what a broken network looks like to the client, while the server
 * lives on for all others.
 */
public final class TcpRelay implements AutoCloseable {
    /** Decides what passes. */
    public interface Guard {
        /**
         * @param piece    some of what one side sent; requests of HTTP begin with a piece
         * @param toServer whether the client sent it
         * @return false to end its connection instead
         */
        boolean lets(byte[] piece, boolean toServer);
    }

    private static final int PIECE = 8192;

    private final int targetPort;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    /** Bound without listening: while the relay is cut, nobody else is given its port. */
    private final Socket reservation = new Socket();

    private volatile Guard guard = (piece, toServer) -> true;
    private ServerSocket entrance;
    private Thread doorman;

    private TcpRelay(int port, int targetPort) throws IOException {
        this.targetPort = targetPort;
        reservation.setReuseAddress(true);
        reservation.bind(loopback(port));
        this.port = reservation.getLocalPort();
        listen();
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
    public void cut() throws IOException {
        entrance.close();
        awaitDoorman();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Has everything that comes asked for from now on. */
    public void guard(Guard next) {
        guard = next;
    }

    /** Lets connections through again; does nothing when they already are. */
    public void restore() throws IOException {
        if (entrance.isClosed()) {
            listen();
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        reservation.close();
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private void listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(loopback(port));
        entrance = socket;
        doorman = inBackground(() -> accept(socket));
    }

    /** As long as a thread is still in its call to accept, the kernel goes on listening. */
    private void awaitDoorman() {
        try {
            doorman.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                connect(from.accept());
            } catch (IOException cut) {
                return;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), targetPort);
            open.add(client);
            open.add(server);
            inBackground(() -> copy(client, server, true));
            inBackground(() -> copy(server, client, false));
        } catch (IOException refused) {
            client.close();
        }
    }

    /** Until either side ends, which ends both. */
    private void copy(Socket from, Socket to, boolean toServer) {
        byte[] room = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            int length = in.read(room);
            while (length != -1 && guard.lets(Arrays.copyOf(room, length), toServer)) {
                to.getOutputStream().write(room, 0, length);
                length = in.read(room);
            }
        } catch (IOException closed) {
            // The other direction or a cut closed it.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "tcp-relay");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
