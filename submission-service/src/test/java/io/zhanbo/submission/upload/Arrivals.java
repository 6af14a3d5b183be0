package io.zhanbo.submission.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.submission.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Uploads whose process died over them, and the scheduler, which is off in tests. */
@ApplicationScoped
public class Arrivals {

    private final EntityManager database;
    private final Uploads uploads;
    private final SweepUploads sweepUploads;

    Arrivals(EntityManager database, Uploads uploads, SweepUploads sweepUploads) {
        this.database = database;
        this.uploads = uploads;
        this.sweepUploads = sweepUploads;
    }

    /** Sends a whole file, which is accepted at that moment and not yet looked at; returns the upload's id. */
    public String accepted(Work work, byte[] file, Instant at) {
        String upload = work.openUpload(file).then().statusCode(201).extract().path("uploadId");
        Work.send(work.partUrl(upload, 1), file);
        accept(upload, at);
        return upload;
    }

    void accept(String uploadId, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            Upload upload = database.find(Upload.class, uploadId);
            upload.accept(at, uploads.arrived(upload));
        });
    }

    @ActivateRequestContext
    public void sweep() {
        sweepUploads.sweep();
    }
}
