package io.zhanbo.submission.video;

import io.zhanbo.events.media.Verdict;

/** What is known of a video: the checks' verdict, or why there is none. */
public enum VideoVerdict {
    /** The checks are not done yet. */
    CHECKING,
    ACCEPTED,
    /** A person has to look at it. */
    REVIEW,
    /** It can only be replaced. */
    REJECTED,
    /** The machine could not finish, through no fault of the contestant. */
    FAILED;

    public static VideoVerdict of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> ACCEPTED;
            case REVIEW -> REVIEW;
            case REJECTED -> REJECTED;
        };
    }
}
