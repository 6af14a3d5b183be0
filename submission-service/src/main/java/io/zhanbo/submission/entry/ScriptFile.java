package io.zhanbo.submission.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The complete script as a document.
 *
 * @param fileName  as the contestant named it
 * @param size      bytes
 * @param sha256    lower-case hex digest of the bytes
 * @param objectKey where it lies among the originals
 * @param characters how many its text has, not counting blanks; null if it is from before they were counted
 */
@Embeddable
public record ScriptFile(
        @Column(name = "script_name") String fileName,
        @Column(name = "script_size") long size,
        @Column(name = "script_sha256") String sha256,
        @Column(name = "script_key") String objectKey,
        @Column(name = "script_characters") Integer characters) {}
