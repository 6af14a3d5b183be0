package io.zhanbo.local.backing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * SMTP and IMAP in this JVM. Every address it hears of is an account that any password opens; mails lie in memory and go
 * with the process.
 */
public final class MailServer implements BackingService {
    public static final String HOST = "127.0.0.1";
    /** To which units hand in, and from which people are written to. */
    public static final String MAILBOX = "contest@zhanbo.example";

    private final int smtpPort;
    private final int imapPort;
    private GreenMail server;

    public MailServer(int smtpPort, int imapPort) {
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    @Override
    public synchronized void start() {
        server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig()
                        .withUser(MAILBOX, MAILBOX)
                        .withDisabledAuthentication());
        server.start();
    }

    /** Of SMTP, as host and port. */
    @Override
    public String address() {
        return HOST + ":" + smtpPort;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
        }
    }
}
