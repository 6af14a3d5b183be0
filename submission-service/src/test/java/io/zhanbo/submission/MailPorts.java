package io.zhanbo.submission;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zhanbo.local.backing.FreePorts;
import java.util.Map;

/** Says where the mail server will be that a {@link PostOffice} opens; until then it is away. Found by the service loader. */
public final class MailPorts implements QuarkusTestResourceLifecycleManager {

    static final String SMTP = "quarkus.mailer.port";
    static final String IMAP = "zhanbo.mailbox.port";

    @Override
    public Map<String, String> start() {
        FreePorts ports = new FreePorts();
        return Map.of(SMTP, String.valueOf(ports.next()), IMAP, String.valueOf(ports.next()));
    }

    @Override
    public void stop() {}
}
