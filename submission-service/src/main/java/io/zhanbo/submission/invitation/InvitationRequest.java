package io.zhanbo.submission.invitation;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Someone came with an invitation instead of an account. */
class InvitationRequest extends BaseAuthenticationRequest {

    private final String token;
    private final String address;

    /**
     * @param token   as it came
     * @param address from where
     */
    InvitationRequest(String token, String address) {
        this.token = token;
        this.address = address;
    }

    String token() {
        return token;
    }

    String address() {
        return address;
    }
}
