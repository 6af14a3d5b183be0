package io.zhanbo.submission.upload;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.download.FileAddress;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.entry.EntryViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Uploads")
class UploadResource {

    private final ShowUpload showUpload;
    private final EntryViews views;
    private final OpenUpload openUpload;
    private final SignParts signParts;
    private final CompleteUpload completeUpload;
    private final AbortUpload abortUpload;
    private final FetchOriginal fetchOriginal;

    UploadResource(
            ShowUpload showUpload,
            EntryViews views,
            OpenUpload openUpload,
            SignParts signParts,
            CompleteUpload completeUpload,
            AbortUpload abortUpload,
            FetchOriginal fetchOriginal) {
        this.showUpload = showUpload;
        this.views = views;
        this.openUpload = openUpload;
        this.signParts = signParts;
        this.completeUpload = completeUpload;
        this.abortUpload = abortUpload;
        this.fetchOriginal = fetchOriginal;
    }

    @POST
    @Path("entries/{id}/uploads")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Begin to upload the entry's video in parts")
    public Response open(@PathParam("id") String entryId, @NotNull UploadForm form, @Context UriInfo here) {
        Upload upload = openUpload.open(entryId, form);
        URI location =
                here.getBaseUriBuilder().path("uploads").path(upload.id()).build();
        return Response.created(location).entity(UploadView.begun(upload)).build();
    }

    @GET
    @Path("uploads/{uploadId}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "What of the video has arrived, or why it was refused")
    public UploadView show(@PathParam("uploadId") String uploadId) {
        return showUpload.show(uploadId);
    }

    @POST
    @Path("uploads/{uploadId}/parts")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Addresses to send parts to, by PUT; ask for those to be sent next")
    public SignedParts sign(@PathParam("uploadId") String uploadId, @NotNull PartNumbers wanted) {
        return new SignedParts(signParts.sign(uploadId, wanted.numbers()));
    }

    @POST
    @Path("uploads/{uploadId}/completion")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(
            summary = "Every part is there: make the video the entry's next revision",
            description = "202 if others come first: it is accepted as complete now, and the video follows by itself")
    @APIResponseSchema(EntryView.class)
    public Response complete(@PathParam("uploadId") String uploadId) {
        Entry entry = completeUpload.complete(uploadId);
        return Response.status(entry.isReceiving(uploadId) ? Status.ACCEPTED : Status.OK)
                .entity(views.show(entry))
                .build();
    }

    @DELETE
    @Path("uploads/{uploadId}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Give the upload up")
    public void abort(@PathParam("uploadId") String uploadId) {
        abortUpload.abort(uploadId);
    }

    @GET
    @Path("entries/{id}/video/file")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(
            summary = "Where to fetch the video as uploaded, for some minutes; it is saved under the name of the work")
    public FileAddress fetch(@PathParam("id") String entryId) {
        return fetchOriginal.fetch(entryId);
    }

    record PartNumbers(List<Integer> numbers) {}

    /** @param urls by part number */
    record SignedParts(Map<Integer, URI> urls) {}
}
