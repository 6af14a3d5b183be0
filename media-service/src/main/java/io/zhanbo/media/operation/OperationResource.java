package io.zhanbo.media.operation;

import io.zhanbo.media.job.Jobs;
import io.zhanbo.media.job.queue.Queue;
import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works, and how much there is to do. */
@Path("/")
@Tag(name = "operation")
public class OperationResource {
    private final Workers workers;
    private final Jobs jobs;
    private final Clock clock;

    OperationResource(Workers workers, Jobs jobs, Clock clock) {
        this.workers = workers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The living workers. */
    @GET
    @Path("/workers")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "The living workers: host, version, role, slots of each queue, and what they do now")
    public List<WorkerView> workers() {
        return workers.views();
    }

    /** The queues. */
    @GET
    @Path("/queue")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "How many jobs wait and run in each queue, and how long the oldest has waited, in seconds")
    public List<QueueView> queues() {
        var now = clock.instant();
        return Arrays.stream(Queue.values())
                .map(queue -> QueueView.of(queue, jobs.backlog(queue), workers.slots(queue), now))
                .toList();
    }
}
