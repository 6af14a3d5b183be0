package io.zhanbo.media.rendition.poster;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/** There is no picture at that moment. */
class BeyondTheFilm extends BrokenRule {
    private static final long serialVersionUID = 1L;

    BeyondTheFilm(double seconds) {
        super(Status.BAD_REQUEST, "beyond-the-film", seconds);
    }
}
