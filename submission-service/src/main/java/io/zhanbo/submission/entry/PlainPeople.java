package io.zhanbo.submission.entry;

/**
 * The people behind an entry in the clear, for nothing but what they are needed for; any of it may be null, all of it is
 * once they have been erased.
 *
 * @param name           the contestant's name
 * @param phone          the contestant's phone as typed
 * @param email          the contestant's mail address
 * @param instructorName the instructing teacher
 * @param guardianName   who consented for a contestant who is a minor
 */
public record PlainPeople(String name, String phone, String email, String instructorName, String guardianName) {}
