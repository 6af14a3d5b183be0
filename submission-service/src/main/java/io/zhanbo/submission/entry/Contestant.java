package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.submission.contact.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * The people behind a work and what they agreed to.
 *
 * @param name           the contestant's name
 * @param encryptedPhone the contestant's phone, bound to the entry's id
 * @param encryptedEmail the contestant's mail address, bound to the entry's id, or null
 * @param language       in which to write to the contestant, or null
 * @param instructorName the instructing teacher, or null
 * @param consents       where name and film may appear
 */
@Embeddable
public record Contestant(
        @Column(name = "contestant_name") String name,
        @Column(name = "contestant_phone") byte[] encryptedPhone,
        @Column(name = "contestant_email") byte[] encryptedEmail,

        @Column(name = "contestant_language") @Enumerated(EnumType.STRING)
        Language language,

        @Column(name = "instructor_name") String instructorName,
        @Convert(converter = ConsentsColumn.class) List<Channel> consents) {}
