package io.zhanbo.local.backing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** The S3 protocol over a folder: signatures are checked, ranges and multipart uploads work. */
public final class ObjectStorage implements BackingService {
    public static final String ACCESS_KEY = "zhanbo-local";
    public static final String SECRET_KEY = "zhanbo-local-secret";

    private final int port;
    private final Path folder;
    private final String allowedOrigin;
    private S3Proxy server;

    /** @param allowedOrigin whose pages may read and write objects from a browser, as in {@code http://localhost:8080} */
    public ObjectStorage(int port, Path folder, String allowedOrigin) {
        this.port = port;
        this.folder = folder;
        this.allowedOrigin = allowedOrigin;
    }

    @Override
    public synchronized void start() throws Exception {
        Files.createDirectories(folder);
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .ignoreUnknownHeaders(true)
                .corsRules(new CrossOriginResourceSharing(
                        List.of(allowedOrigin),
                        List.of("GET", "PUT", "POST", "HEAD"),
                        List.of("*"),
                        List.of("ETag"),
                        ""))
                .build();
        server.start();
    }

    /** {@code http://localhost:<port>}: a name that a browser on this machine may use as well as a service. */
    @Override
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public synchronized void close() throws Exception {
        if (server != null) {
            server.stop();
        }
    }
}
