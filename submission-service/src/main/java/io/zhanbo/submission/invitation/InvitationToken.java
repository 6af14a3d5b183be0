package io.zhanbo.submission.invitation;

import io.zhanbo.submission.contest.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of an invitation. Only its digest is kept; {@link #toString} shows nothing, so that no log can. */
final class InvitationToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final String secret;

    private InvitationToken(String secret) {
        this.secret = secret;
    }

    static InvitationToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it cannot be one. */
    static Optional<InvitationToken> of(String text) {
        return Optional.ofNullable(text)
                .filter(secret -> FORM.matcher(secret).matches())
                .map(InvitationToken::new);
    }

    /** For its holder, once. */
    String reveal() {
        return secret;
    }

    byte[] sha256() {
        return Sha256.digest().digest(secret.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "an invitation's token";
    }
}
