package io.zhanbo.submission.person;

/**
 * A table with something that the configured keyset itself encrypted and that stays: after a rotation it has to be encrypted anew, or the old
 * key can never be given up. What is forgotten by itself, after days or weeks, need not be.
 */
public interface UnderMasterKey {

    /** Its name. */
    String table();

    /**
     * Encrypts with the new primary key what lies under another; may be repeated and interrupted at any point.
     *
     * @return how many rows that were
     */
    int renew();
}
