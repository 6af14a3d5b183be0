package io.zhanbo.submission.notice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people are told, as it was when it happened. Moments are texts in the contest's time zone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.HandedIn.class, name = "HANDED_IN"),
    @JsonSubTypes.Type(value = News.VideoRefused.class, name = "VIDEO_REFUSED"),
    @JsonSubTypes.Type(value = News.VideoThere.class, name = "VIDEO_THERE"),
    @JsonSubTypes.Type(value = News.Faulty.class, name = "FAULTY"),
    @JsonSubTypes.Type(value = News.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = News.Nominated.class, name = "NOMINATED"),
    @JsonSubTypes.Type(value = News.Substituted.class, name = "SUBSTITUTED"),
    @JsonSubTypes.Type(value = News.ClosingSoon.class, name = "CLOSING_SOON"),
    @JsonSubTypes.Type(value = Answer.class, name = "ANSWER")
})
sealed interface News
        permits News.HandedIn,
                News.VideoRefused,
                News.VideoThere,
                News.Faulty,
                News.Returned,
                News.Nominated,
                News.Substituted,
                News.ClosingSoon,
                Answer {

    Section tell(Words words);

    /** Whether it is told also to those who want no mail: without it they would lose something. */
    boolean isMandatory();

    /**
     * An entry was handed in; the facts are the receipt's.
     *
     * @param confirmed     whether the video's digest is our own; else it is the one that the contestant's device told
     * @param claimedSha256 the one that the device told, where ours is another, or null
     */
    record HandedIn(
            String title, long receipt, String at, Digest video, Digest script, boolean confirmed, String claimedSha256)
            implements News {

        @Override
        public Section tell(Words words) {
            List<String> lines = new ArrayList<>();
            lines.add(words.say("handed-in.facts", at, String.valueOf(receipt)));
            lines.add(words.say("handed-in.video", video.sha256(), String.valueOf(video.size())));
            lines.add(words.say(confirmed ? "handed-in.confirmed" : "handed-in.claimed"));
            if (claimedSha256 != null) {
                lines.add(words.say("handed-in.differs", claimedSha256));
            }
            lines.add(words.say("handed-in.script", script.sha256(), String.valueOf(script.size())));
            lines.add(words.say("handed-in.advice"));
            return new Section(words.say("handed-in.heading", words.title(title)), lines);
        }

        @Override
        public boolean isMandatory() {
            return false;
        }
    }

    /** What names a file's bytes: its size is in bytes. */
    record Digest(String sha256, long size) {}

    /**
     * What was uploaded cannot be the video, though its contestant was told that it would follow.
     *
     * @param why   and what to do, by language tag
     * @param until how long another may be uploaded, or null if it cannot be any more
     */
    record VideoRefused(String title, Map<String, String> why, String until) implements News {

        @Override
        public Section tell(Words words) {
            String advice = until == null ? words.say("rejected.too-late") : words.say("video-refused.advice", until);
            return new Section(words.say("video-refused.heading", words.title(title)), List.of(words.of(why), advice));
        }

        @Override
        public boolean isMandatory() {
            return true;
        }
    }

    /**
     * What was uploaded is the video now, though its contestant had to wait for it.
     *
     * @param handedIn whether the entry is so with it
     * @param until    how long a draft can be handed in, or null if it cannot be any more
     */
    record VideoThere(String title, boolean handedIn, String until) implements News {

        @Override
        public Section tell(Words words) {
            return new Section(words.say("video-there.heading", words.title(title)), List.of(advice(words)));
        }

        private String advice(Words words) {
            if (handedIn) {
                return words.say("video-there.handed-in");
            }
            return until == null ? words.say("video-there.too-late") : words.say("video-there.advice", until);
        }

        @Override
        public boolean isMandatory() {
            return !handedIn;
        }
    }

    /**
     * The checks, or a person, found fault with a video.
     *
     * @param rejected whether it can only be replaced
     * @param reason   a person's, or null
     * @param faults   the checks', worst first
     * @param until    how long it may be replaced, or null if it cannot be any more
     */
    record Faulty(String title, boolean rejected, String reason, List<Fault> faults, String until) implements News {

        @Override
        public Section tell(Words words) {
            String what = rejected ? "rejected" : "review";
            List<String> lines = new ArrayList<>();
            if (reason != null) {
                lines.add(words.say("reason", reason));
            }
            faults.stream().map(fault -> fault.tell(words)).forEach(lines::add);
            if (rejected) {
                lines.add(until == null ? words.say("rejected.too-late") : words.say("rejected.advice", until));
            } else {
                lines.add(words.say("review.advice"));
            }
            return new Section(words.say(what + ".heading", words.title(title)), lines);
        }

        @Override
        public boolean isMandatory() {
            return rejected;
        }
    }

    /**
     * One thing the checks saw.
     *
     * @param from   second in which it begins, or null if it is about the whole video
     * @param to     second in which it ends, or null
     * @param words  what was seen, by language tag
     * @param advice what to do about it, likewise, or null
     */
    record Fault(Double from, Double to, Map<String, String> words, Map<String, String> advice) {

        String tell(Words language) {
            String seen = language.of(words);
            String toDo = language.of(advice);
            if (from == null) {
                return language.say("fault.whole", seen, toDo).strip();
            }
            return language.say("fault.at", seen, toDo, from, to == null ? from : to)
                    .strip();
        }
    }

    /** The liaison gave an entry back. */
    record Returned(String title, String reason, String until) implements News {

        @Override
        public Section tell(Words words) {
            return new Section(
                    words.say("returned.heading", words.title(title)),
                    List.of(words.say("reason", reason), words.say("returned.advice", until)));
        }

        @Override
        public boolean isMandatory() {
            return true;
        }
    }

    /** An entry is in the final. */
    record Nominated(String title) implements News {

        @Override
        public Section tell(Words words) {
            return new Section(
                    words.say("nominated.heading", words.title(title)), List.of(words.say("nominated.advice")));
        }

        @Override
        public boolean isMandatory() {
            return false;
        }
    }

    /** An entry is not in the final any more, since its unit sends another. */
    record Substituted(String title, String reason) implements News {

        @Override
        public Section tell(Words words) {
            return new Section(
                    words.say("substituted.heading", words.title(title)),
                    List.of(words.say("reason", reason), words.say("substituted.advice")));
        }

        @Override
        public boolean isMandatory() {
            return true;
        }
    }

    /**
     * Handing in is over soon.
     *
     * @param title  the contestant's own draft, empty if it has no title yet, or null to tell a unit of all of its drafts
     * @param drafts how many there are
     */
    record ClosingSoon(String title, int drafts, String closesAt) implements News {

        @Override
        public Section tell(Words words) {
            String about =
                    title == null ? words.say("closing.unit", drafts) : words.say("closing.own", words.title(title));
            return new Section(words.say("closing.heading", closesAt), List.of(about, words.say("closing.advice")));
        }

        @Override
        public boolean isMandatory() {
            return false;
        }
    }
}
