package io.zhanbo.events.submission;

import java.util.List;

/**
 * Who is to be named with an entry. The only event with names; consumed for certificates, exhibits and hand-overs.
 *
 * @param entryId         the entry; also the message key
 * @param contestId       its contest
 * @param version         version of the entry
 * @param contestantName  display name of the contestant
 * @param unitName        display name of the unit
 * @param instructorName  display name of the instructing teacher, or null
 * @param consents        channels the people named agreed to, for example {@code SITE}, {@code FEED}
 * @param team            who stands behind the work besides those two; null if nobody, and from older senders
 */
public record EntryCredited(
        String entryId,
        String contestId,
        long version,
        String contestantName,
        String unitName,
        String instructorName,
        List<Channel> consents,
        Team team) {

    /**
     * @param groupName   display name of the group that the contestant leads, or null
     * @param members     who performs with the contestant
     * @param coauthors   who worked on script, camera, edit…
     * @param instructors further instructing teachers
     */
    public record Team(String groupName, List<Person> members, List<Person> coauthors, List<Person> instructors) {}

    /**
     * @param name display name
     * @param role what the person does, as typed, or null
     */
    public record Person(String name, String role) {}

    /** Where a name and a film may appear. */
    public enum Channel {
        SITE,
        FEED,
        PARTNER
    }
}
