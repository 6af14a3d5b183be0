package io.zhanbo.submission.entry;

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
