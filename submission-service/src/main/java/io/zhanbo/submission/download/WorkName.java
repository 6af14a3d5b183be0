package io.zhanbo.submission.download;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names an entry's files for people: by unit, contestant and title, whatever their contestant called them. */
@ApplicationScoped
class WorkName {

    private static final String FORBIDDEN_SOMEWHERE = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_PART = 40;

    private final Contests contests;
    private final Contacts contacts;

    WorkName(Contests contests, Contacts contacts) {
        this.contests = contests;
        this.contacts = contacts;
    }

    /** @param ending for example {@code mp4} */
    String of(Entry entry, String ending) {
        return joined(ending, unit(entry), contacts.name(entry), entry.text().title());
    }

    /** The same where no name of a person may stand, as in an address. */
    String withoutPerson(Entry entry, String ending) {
        return joined(ending, unit(entry), entry.text().title());
    }

    private String unit(Entry entry) {
        Contest contest = contests.get(entry.contestId());
        return contest.unit(entry.unitId()).orElseThrow().name();
    }

    private static String joined(String ending, String... parts) {
        String name = Stream.of(parts)
                .filter(Objects::nonNull)
                .map(WorkName::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return name + "." + ending;
    }

    /** As every file system takes it. */
    private static String part(String text) {
        String name = text.replaceAll(FORBIDDEN_SOMEWHERE, " ").strip().replaceAll("\\s+", " ");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_PART, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip();
    }
}
