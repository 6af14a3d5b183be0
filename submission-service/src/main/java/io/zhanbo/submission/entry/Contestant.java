package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.EntryCredited.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The people behind a work and what they agreed to.
 *
 * @param name           the contestant's name
 * @param encryptedPhone the contestant's phone, bound to the entry's id
 * @param instructorName the instructing teacher, or null
 * @param consents       where name and film may appear
 */
@Embeddable
public record Contestant(
        @Column(name = "contestant_name") String name,
        @Column(name = "contestant_phone") byte[] encryptedPhone,
        @Column(name = "instructor_name") String instructorName,
        @Convert(converter = ConsentsColumn.class) List<Channel> consents) {}
