package io.zhanbo.runtime.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A storage that takes calls and never answers. */
public final class SilentStorage implements AutoCloseable {
    private final ServerSocket server;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final MultipartUploads uploads;

    /** @param patience how long its callers wait */
    public SilentStorage(Duration patience) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var clients = new StorageClients(settings("http://localhost:" + server.getLocalPort(), patience));
        uploads = new MultipartUploads(clients, new Presigner(clients));
        var taking = new Thread(this::take, "silent storage");
        taking.setDaemon(true);
        taking.start();
    }

    public MultipartUploads uploads() {
        return uploads;
    }

    public int calls() {
        return callers.size();
    }

    private void take() {
        while (!server.isClosed()) {
            try {
                callers.add(server.accept());
            } catch (IOException e) {
                // it was closed
            }
        }
    }

    private static StorageSettings settings(String endpoint, Duration patience) {
        return new StorageSettings() {
            @Override
            public String endpoint() {
                return endpoint;
            }

            @Override
            public String publicEndpoint() {
                return endpoint;
            }

            @Override
            public String accessKey() {
                return "key";
            }

            @Override
            public String secretKey() {
                return "secret";
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public Optional<String> bucketPrefix() {
                return Optional.empty();
            }

            @Override
            public boolean createBuckets() {
                return false;
            }

            @Override
            public Duration connectTimeout() {
                return patience;
            }

            @Override
            public Duration callTimeout() {
                return patience;
            }

            @Override
            public Duration idleTimeout() {
                return patience;
            }
        };
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
