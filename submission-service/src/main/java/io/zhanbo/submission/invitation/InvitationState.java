package io.zhanbo.submission.invitation;

/** Whether an invitation can be used. The order is that of the words in the problem texts. */
enum InvitationState {
    OPEN,
    ACCEPTED,
    REVOKED,
    EXPIRED
}
