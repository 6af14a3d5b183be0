package io.zhanbo.submission.entry;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contest.Contests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names an entry's files for people: by unit, contestant and title, whatever their contestant called them. */
@ApplicationScoped
public class WorkName {

    private static final String FORBIDDEN_SOMEWHERE = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_PART = 40;

    private final Contests contests;

    WorkName(Contests contests) {
        this.contests = contests;
    }

    /** @param ending for example {@code mp4} */
    public String of(Entry entry, String ending) {
        Contest contest = contests.get(entry.contestId());
        String unit = contest.unit(entry.unitId()).orElseThrow().name();
        String name = Stream.of(unit, entry.contestant().name(), entry.text().title())
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
