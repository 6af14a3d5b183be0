package io.zhanbo.runtime.problem;

import jakarta.ws.rs.core.Response.Status;

/** Two people changed the same thing at once; the later one has to look again. */
public class ChangedMeanwhile extends BrokenRule {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(Status.CONFLICT, "changed-meanwhile");
    }
}
