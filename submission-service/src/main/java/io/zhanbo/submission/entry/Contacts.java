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
        String phone = form.phone();
        return new Contestant(
                form.name(), phone == null ? null : cipher.encrypt(phone, entryId), form.instructor(), form.channels());
    }

    /** The contestant's phone as typed, or null. */
    public String phone(Entry entry) {
        byte[] encrypted = entry.contestant().encryptedPhone();
        return encrypted == null ? null : cipher.decrypt(encrypted, entry.id());
    }
}
