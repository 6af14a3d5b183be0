package io.zhanbo.showcase.exhibit;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** The people named with the work did not agree to be shown on the site. */
class NoSiteConsent extends BrokenRule {
    private static final long serialVersionUID = 1L;

    NoSiteConsent() {
        super(Status.CONFLICT, "no-site-consent");
    }
}
