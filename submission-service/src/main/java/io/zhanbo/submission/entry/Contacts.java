package io.zhanbo.submission.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.runtime.crypto.TextCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals contact data for its column and opens it for those who may see it. */
@ApplicationScoped
public class Contacts {

    /** Its own, so that what lies in the column does not change with a setting of the REST layer. */
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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

    SealedTeam sealTeam(String entryId, Team team) {
        try {
            String plain = team.isNobody() ? null : JSON.writeValueAsString(team);
            return SealedTeam.of(seal(plain, teamOf(entryId)), team.gaps());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who stands behind the work besides the contestant. */
    public Team team(Entry entry) {
        String plain = entry.team()
                .map(team -> open(team.sealed(), teamOf(entry.id())))
                .orElse(null);
        try {
            return plain == null ? Team.NONE : JSON.readValue(plain, Team.class);
        } catch (JsonProcessingException e) {
            // Without the cause: it would repeat the names.
            throw new IllegalStateException("Cannot read the team of entry " + entry.id());
        }
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

    private static String teamOf(String entryId) {
        return entryId + "/team";
    }
}
