package io.zhanbo.submission.virus;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A server that speaks clamd's INSTREAM, knows one virus and, like clamd, takes no more than its StreamMaxLength. */
class Clamd implements AutoCloseable {

    /** The text by which every scanner can be tried out, put together so that none finds it in here. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private static final int STREAM_MAX_LENGTH = 1 << 20;

    private final ServerSocket server;
    private final Thread answering = new Thread(this::answer, "clamd");

    Clamd() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        answering.setDaemon(true);
        answering.start();
    }

    ScannerSettings settings() {
        return settings(server.getLocalPort());
    }

    static ScannerSettings settings(int port) {
        return new ScannerSettings() {
            @Override
            public Optional<String> host() {
                return Optional.of("localhost");
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(10);
            }
        };
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                byte[] words =
                        scan(new DataInputStream(caller.getInputStream())).getBytes(StandardCharsets.US_ASCII);
                caller.getOutputStream().write(words);
            } catch (EOFException e) {
                throw new UncheckedIOException("Not clamd's protocol", e);
            } catch (IOException e) {
                // the caller or this server has gone
            }
        }
    }

    private static String scan(DataInputStream call) throws IOException {
        byte[] command = call.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND\0";
        }
        StringBuilder file = new StringBuilder();
        for (int length = call.readInt(); length > 0; length = call.readInt()) {
            file.append(new String(call.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        if (file.length() > STREAM_MAX_LENGTH) {
            return "INSTREAM size limit exceeded. ERROR\0";
        }
        boolean infected = file.indexOf(new String(EICAR, StandardCharsets.ISO_8859_1)) >= 0;
        return infected ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            // As long as it is still in its call to accept, the kernel goes on listening.
            answering.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
