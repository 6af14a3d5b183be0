package io.zhanbo.submission.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Base64;

/**
 * A new invitation as its maker passes it on; nobody, not even the service, can show it again.
 *
 * @param token goes behind {@code Authorization: Invitation}, or into the acceptance by an account
 * @param link  the same for people
 * @param svg   the link as a QR code
 * @param png   likewise, as a data URI
 */
record SharedInvitation(@JsonUnwrapped InvitationView invitation, String token, String link, String svg, String png) {

    static SharedInvitation of(InvitationView invitation, InvitationToken token, String publicBaseUrl) {
        String link = link(publicBaseUrl, token);
        QrCode code = QrCode.of(link);
        String png = "data:image/png;base64," + Base64.getEncoder().encodeToString(code.png());
        return new SharedInvitation(invitation, token.reveal(), link, code.svg(), png);
    }

    static String link(String publicBaseUrl, InvitationToken token) {
        return publicBaseUrl + "/desk/i/" + token.reveal();
    }
}
