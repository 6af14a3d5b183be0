package io.zhanbo.submission.entry;

import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals contact data for its column and opens it for those who may see it. */
@ApplicationScoped
public class Contacts {

    private final TextCipher cipher;

    Contacts(TextCipher cipher) {
        this.cipher = cipher;
    }

    Contestant seal(String entryId, EntryForm form) {
        return new Contestant(
                form.name(),
                seal(form.phone(), entryId),
                seal(form.email(), emailOf(entryId)),
                form.language(),
                form.instructor(),
                form.channels());
    }

    /** The contestant's phone as typed, or null. */
    public String phone(Entry entry) {
        return open(entry.contestant().encryptedPhone(), entry.id());
    }

    /** The contestant's mail address, or null. */
    public String email(Entry entry) {
        return open(entry.contestant().encryptedEmail(), emailOf(entry.id()));
    }

    private byte[] seal(String plain, String context) {
        return plain == null ? null : cipher.encrypt(plain, context);
    }

    private String open(byte[] encrypted, String context) {
        return encrypted == null ? null : cipher.decrypt(encrypted, context);
    }

    /** A context of its own, so that nobody can pass a phone off as an address. */
    private static String emailOf(String entryId) {
        return entryId + "/email";
    }
}
