package io.zhanbo.media.job;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/** The queue, for operators. */
@Path("/jobs")
public class JobsResource {
    private static final int MOST = 500;

    private final Jobs jobs;
    private final RetryJob retryJob;

    JobsResource(Jobs jobs, RetryJob retryJob) {
        this.jobs = jobs;
        this.retryJob = retryJob;
    }

    /** The newest jobs, all or those in one state. */
    @GET
    @RolesAllowed(Roles.OPERATOR)
    public List<JobView> list(@QueryParam("state") Optional<JobState> state) {
        return jobs.newest(state, MOST);
    }

    /** Has a failed job tried again. */
    @POST
    @Path("/{id}/retry")
    @RolesAllowed(Roles.OPERATOR)
    public JobView retry(@PathParam("id") String id) {
        return retryJob.retry(id);
    }
}
