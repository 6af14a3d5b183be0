package io.zhanbo.submission.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes invitations as links, to be passed on by something else than a page. */
@ApplicationScoped
public class InvitationLinks {

    private final Invite invite;
    private final String publicBaseUrl;

    InvitationLinks(Invite invite, @ConfigProperty(name = "zhanbo.public-base-url") String publicBaseUrl) {
        this.invite = invite;
        this.publicBaseUrl = publicBaseUrl;
    }

    /** A link that opens an entry to whoever holds it; by the rules for the current user. */
    public String toEntry(String entryId) {
        return SharedInvitation.link(publicBaseUrl, invite.toEntry(entryId).token());
    }
}
