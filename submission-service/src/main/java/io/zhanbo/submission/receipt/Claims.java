package io.zhanbo.submission.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a receipt says. No name and no contact data: it may be shown to anyone.
 *
 * @param iss        the system that took the entry in, by its public address
 * @param number     of the receipt, never given twice
 * @param kind       what it confirms
 * @param issuedAt   when, with the contest's offset from UTC
 * @param contest    the contest
 * @param rules      version of the contest's rules that held
 * @param entry      the entry
 * @param handedInAt the second in which the hand-in arrived, by the server's clock, with the contest's offset
 * @param revisedAt  the second in which what changed it in the revision window arrived, if that is what counts now
 * @param zone       the contest's time zone
 * @param video      the video
 * @param script     the script
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claims(
        String iss,
        long number,
        ReceiptKind kind,
        String issuedAt,
        String contest,
        long rules,
        String entry,
        String handedInAt,
        String revisedAt,
        String zone,
        Video video,
        Script script) {

    /**
     * @param revision      the how manieth video of the entry
     * @param sha256        digest of the bytes: the true one if verified, else as the contestant's device worked it out
     * @param size          bytes
     * @param verified      whether the server itself has worked the digest out
     * @param claimedSha256 what the device said, where the server found another
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Video(int revision, String sha256, long size, boolean verified, String claimedSha256) {

        Video verifiedAs(String trueSha256) {
            String claimed = sha256.equals(trueSha256) ? null : sha256;
            return new Video(revision, trueSha256, size, true, claimed);
        }
    }

    public record Script(String sha256, long size) {}

    Claims verified(long nextNumber, String now, String trueSha256) {
        return new Claims(
                iss,
                nextNumber,
                ReceiptKind.VIDEO_VERIFIED,
                now,
                contest,
                rules,
                entry,
                handedInAt,
                revisedAt,
                zone,
                video.verifiedAs(trueSha256),
                script);
    }
}
