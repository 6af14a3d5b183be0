package io.zhanbo.submission.contestant;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.entry.Contacts;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * The people behind a work and what they agreed to. Names and contact data are sealed, each person's under a key of their
 * own; {@link Contacts} opens them.
 *
 * @param sealedName       the contestant's name, or null
 * @param sealedPhone      the contestant's phone, or null
 * @param sealedEmail      the contestant's mail address, or null
 * @param language         in which to write to the contestant, or null
 * @param minor            whether a guardian has to consent, or null as long as nobody said
 * @param sealedInstructor the instructing teacher, or null
 * @param consents         where the contestant agreed that name and film may appear
 * @param personIndex      blind index of name and phone, or null
 * @param namesakeIndex    blind index of name and unit, or null
 */
@Embeddable
public record Contestant(
        @Column(name = "contestant_name") byte[] sealedName,
        @Column(name = "contestant_phone") byte[] sealedPhone,
        @Column(name = "contestant_email") byte[] sealedEmail,

        @Column(name = "contestant_language") @Enumerated(EnumType.STRING)
        Language language,

        @Column(name = "contestant_minor") Boolean minor,
        @Column(name = "instructor_name") byte[] sealedInstructor,
        @Convert(converter = ConsentsColumn.class) List<Channel> consents,
        @Column(name = "person_index") byte[] personIndex,
        @Column(name = "namesake_index") byte[] namesakeIndex) {

    public static final Contestant ERASED = new Contestant(null, null, null, null, null, null, List.of(), null, null);

    public Contestant consentingTo(List<Channel> channels) {
        return new Contestant(
                sealedName,
                sealedPhone,
                sealedEmail,
                language,
                minor,
                sealedInstructor,
                channels,
                personIndex,
                namesakeIndex);
    }
}
