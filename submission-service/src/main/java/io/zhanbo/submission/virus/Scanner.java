package io.zhanbo.submission.virus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A clamd, to which a file is streamed as {@code INSTREAM}: chunks with their length before them, and an empty one. */
@ApplicationScoped
public class Scanner {

    private static final int CHUNK = 1 << 16;
    private static final int MILLIS_TO_CONNECT = 5_000;
    private static final String PREFIX = "stream: ";
    private static final String FOUND = " FOUND";

    private final ScannerSettings settings;

    Scanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** Whether one is configured. */
    public boolean isThere() {
        return settings.host().isPresent();
    }

    /**
     * Reads the file to its end.
     *
     * @return the name of what is in it, or empty if the scanner knows nothing against it
     * @throws ScannerAway if that cannot be told now
     */
    public Optional<String> find(InputStream file) throws ScannerAway {
        try (Socket scanner = new Socket()) {
            scanner.connect(new InetSocketAddress(settings.host().orElseThrow(), settings.port()), MILLIS_TO_CONNECT);
            scanner.setSoTimeout((int) settings.patience().toMillis());
            send(file, new DataOutputStream(scanner.getOutputStream()));
            return verdict(new String(scanner.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ScannerAway(e);
        }
    }

    private static void send(InputStream file, DataOutputStream scanner) throws IOException {
        scanner.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        for (int length = file.readNBytes(chunk, 0, CHUNK); length > 0; length = file.readNBytes(chunk, 0, CHUNK)) {
            scanner.writeInt(length);
            scanner.write(chunk, 0, length);
        }
        scanner.writeInt(0);
        scanner.flush();
    }

    private static Optional<String> verdict(String answer) throws ScannerAway {
        String words = answer.replace("\0", "").strip();
        if (words.equals(PREFIX + "OK")) {
            return Optional.empty();
        }
        if (words.startsWith(PREFIX) && words.endsWith(FOUND)) {
            return Optional.of(words.substring(PREFIX.length(), words.length() - FOUND.length()));
        }
        throw new ScannerAway(words.isEmpty() ? "no answer" : words);
    }
}
