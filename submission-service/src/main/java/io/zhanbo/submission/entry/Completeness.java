package io.zhanbo.submission.entry;

import io.zhanbo.submission.contest.Contest;
import io.zhanbo.submission.contestant.SealedTeam;
import io.zhanbo.submission.text.PlainText;
import io.zhanbo.submission.text.TextField;
import io.zhanbo.submission.text.TextTooLong;
import java.util.ArrayList;
import java.util.List;

/** What an entry must have before it can be handed in. */
public final class Completeness {

    private Completeness() {}

    /** What an entry lacks, for people to see before they try; empty if it can be handed in. */
    public static List<String> gaps(Entry entry) {
        List<String> gaps = missingWords(entry);
        if (entry.openUpload().isPresent()) {
            gaps.add("openUpload");
        } else if (entry.video().filter(video -> !video.isRejected()).isEmpty()) {
            gaps.add("video");
        }
        note(gaps, "script", entry.script().orElse(null));
        return gaps;
    }

    static void require(Entry entry) {
        requireWords(entry);
        if (entry.openUpload().isPresent()) {
            // Else the older video would go in while its contestant still waits for the newer one.
            throw new UploadOpen(entry.openUpload().get());
        }
        if (entry.video().orElseThrow(VideoMissing::new).isRejected()) {
            throw new VideoRejected();
        }
        if (entry.script().isEmpty()) {
            throw new ScriptMissing();
        }
    }

    /**
     * What is there must fit the rules as they are now: when they changed, an entry that was withdrawn did not count.
     *
     * @throws TextTooLong if a text does not; likewise for a script that is too short or too long
     */
    static void requireFit(Entry entry, Contest contest) {
        PlainText.of(TextField.TITLE, entry.text().title(), contest.limits().titleLength());
        PlainText.of(
                TextField.DESCRIPTION,
                entry.text().description(),
                contest.limits().descriptionLength());
        entry.script().map(ScriptFile::characters).ifPresent(contest.scriptLength()::require);
    }

    static void requireWords(Entry entry) {
        List<String> missing = missingWords(entry);
        if (!missing.isEmpty()) {
            throw new EntryIncomplete(missing);
        }
    }

    private static List<String> missingWords(Entry entry) {
        List<String> missing = new ArrayList<>();
        note(missing, "title", entry.text().title());
        note(missing, "description", entry.text().description());
        note(missing, "topic", entry.text().topic());
        note(missing, "form", entry.text().form());
        note(missing, TextField.NAME.path(), entry.contestant().sealedName());
        note(missing, TextField.PHONE.path(), entry.contestant().sealedPhone());
        note(missing, "contestant.minor", entry.contestant().minor());
        entry.team().map(SealedTeam::missing).ifPresent(missing::addAll);
        return missing;
    }

    private static void note(List<String> missing, String field, Object value) {
        if (value == null) {
            missing.add(field);
        }
    }
}
