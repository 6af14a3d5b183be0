package io.zhanbo.runtime.problem;

import jakarta.ws.rs.core.Response.Status;

/** There is no such thing, or none that the caller may know of: the two must look alike. */
public class NotFound extends BrokenRule {
    private static final long serialVersionUID = 1L;

    /** @param what kind of thing, for example {@code entry} */
    public NotFound(String what) {
        super(Status.NOT_FOUND, "not-found");
        with("what", what);
    }
}
