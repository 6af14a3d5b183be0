package io.zhanbo.submission.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IMAP server with one mail that is larger than any memory: it makes the bytes up as it is asked for them. */
final class EndlessPost implements AutoCloseable {

    private static final int LINE = 78;
    private static final String PIECE = "BODY\\.PEEK\\[\\]<(\\d+)\\.(\\d+)>";
    private static final Pattern ASKED = Pattern.compile(PIECE, Pattern.CASE_INSENSITIVE);

    private final ServerSocket server;
    private final byte[] head;
    private final byte[] tail;
    private final long size;

    /** @param lines of base64 in its only attachment, each of {@link #LINE} bytes */
    EndlessPost(long lines) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        head = ascii("""
                From: zhou@example.org
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: video/mp4; name=film.mp4
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename=film.mp4

                """);
        tail = ascii("--b--\n");
        size = head.length + lines * LINE + tail.length;
        Thread answering = new Thread(this::answer, "imap");
        answering.setDaemon(true);
        answering.start();
    }

    int port() {
        return server.getLocalPort();
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void answer() {
        try (Socket caller = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = caller.getOutputStream();
            out.write(ascii("* OK ready\n"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 3);
                say(words[1].toUpperCase(Locale.ROOT), line, out);
                out.write(ascii(words[0] + " OK done\n"));
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String command, String line, OutputStream out) throws IOException {
        switch (command) {
            case "CAPABILITY" -> out.write(ascii("* CAPABILITY IMAP4rev1\n"));
            case "LIST" -> out.write(ascii("* LIST () \"/\" any\n"));
            case "SELECT" -> out.write(ascii("* 1 EXISTS\n* OK [UIDVALIDITY 1] ok\n* OK [UIDNEXT 2] ok\n"));
            case "FETCH" -> fetch(line, out);
            default -> {}
        }
    }

    private void fetch(String line, OutputStream out) throws IOException {
        Matcher piece = ASKED.matcher(line);
        if (piece.find()) {
            long from = Long.parseLong(piece.group(1));
            int length = (int) Math.max(0, Math.min(Long.parseLong(piece.group(2)), size - from));
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = at(from + i);
            }
            out.write(ascii("* 1 FETCH (BODY[]<" + from + "> {" + length + "}\n"));
            out.write(bytes);
            out.write(ascii(")\n"));
        } else if (line.contains("ENVELOPE") || line.contains("HEADER")) {
            throw new IOException("Asked for more than has its bounds");
        } else {
            out.write(ascii("* 1 FETCH (RFC822.SIZE " + size + " INTERNALDATE \"01-Apr-2030 08:00:00 +0800\")\n"));
        }
    }

    private byte at(long place) {
        if (place < head.length) {
            return head[(int) place];
        }
        if (place >= size - tail.length) {
            return tail[(int) (place - size + tail.length)];
        }
        int column = (int) ((place - head.length) % LINE);
        return (byte) (column == LINE - 2 ? '\r' : column == LINE - 1 ? '\n' : 'A');
    }

    private static byte[] ascii(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
