package io.zhanbo.local.backing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void whatIsSentToAnyAddressCanBeReadThere() throws Exception {
        // Given
        var ports = new FreePorts();
        int smtp = ports.next();
        int imap = ports.next();
        try (var server = new MailServer(smtp, imap)) {
            server.start();

            // When
            GreenMailUtil.sendTextEmail(
                    "xiaohe@example.org",
                    MailServer.MAILBOX,
                    "hello",
                    "A mail.",
                    new ServerSetup(smtp, MailServer.HOST, ServerSetup.PROTOCOL_SMTP));

            // Then
            try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
                store.connect(MailServer.HOST, imap, "xiaohe@example.org", "any");
                Folder inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                assertThat(inbox.getMessage(1).getSubject()).isEqualTo("hello");
            }
        }
    }
}
