package io.zhanbo.submission.upload;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.runtime.storage.UploadedPart;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same uploads in the words of Uppy's multipart contract, so that its S3 plugin needs this address and no glue. */
@Path("entries/{id}/s3/multipart")
@Tag(name = "Uploads")
class S3MultipartResource {

    private final Uploads uploads;
    private final OpenUpload openUpload;
    private final SignParts signParts;
    private final CompleteUpload completeUpload;
    private final AbortUpload abortUpload;
    private final UploadSettings settings;

    S3MultipartResource(
            Uploads uploads,
            OpenUpload openUpload,
            SignParts signParts,
            CompleteUpload completeUpload,
            AbortUpload abortUpload,
            UploadSettings settings) {
        this.uploads = uploads;
        this.openUpload = openUpload;
        this.signParts = signParts;
        this.completeUpload = completeUpload;
        this.abortUpload = abortUpload;
        this.settings = settings;
    }

    @POST
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Uppy: createMultipartUpload; the file's meta must hold its size and sha256")
    public Created create(@PathParam("id") String entryId, @NotNull UppyFile file) {
        Upload upload = openUpload.open(entryId, file.form());
        return new Created(upload.id(), upload.objectKey());
    }

    @GET
    @Path("{uploadId}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Uppy: listParts")
    public List<Part> list(
            @PathParam("id") String entryId, @PathParam("uploadId") String uploadId, @QueryParam("key") String key) {
        return uploads.arrived(named(entryId, uploadId, key)).stream()
                .map(Part::of)
                .toList();
    }

    @GET
    @Path("{uploadId}/{number: [0-9]+}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Uppy: signPart")
    public Signed sign(
            @PathParam("id") String entryId,
            @PathParam("uploadId") String uploadId,
            @PathParam("number") int number,
            @QueryParam("key") String key) {
        named(entryId, uploadId, key);
        Map<Integer, URI> urls = signParts.sign(uploadId, List.of(number));
        return new Signed(urls.get(number), settings.urlValidity().toSeconds());
    }

    @POST
    @Path("{uploadId}/complete")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Uppy: completeMultipartUpload; what counts is what has arrived, not what the client lists")
    public Completed complete(
            @PathParam("id") String entryId,
            @PathParam("uploadId") String uploadId,
            @QueryParam("key") String key,
            @Context UriInfo here) {
        named(entryId, uploadId, key);
        completeUpload.complete(uploadId);
        return new Completed(
                here.getBaseUriBuilder().path("entries").path(entryId).build(), key);
    }

    @DELETE
    @Path("{uploadId}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Uppy: abortMultipartUpload")
    public Map<String, Object> abort(
            @PathParam("id") String entryId, @PathParam("uploadId") String uploadId, @QueryParam("key") String key) {
        named(entryId, uploadId, key);
        abortUpload.abort(uploadId);
        return Map.of();
    }

    private Upload named(String entryId, String uploadId, String key) {
        Upload upload = uploads.visible(uploadId);
        if (!upload.entryId().equals(entryId) || !upload.objectKey().equals(key)) {
            throw new NotFound("upload");
        }
        return upload;
    }

    /**
     * A file as Uppy describes it; what else it tells of it is passed over.
     *
     * @param type     media type as the browser guesses it; empty if it has no idea
     * @param metadata what the page has set as the file's meta
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record UppyFile(String type, Meta metadata) {

        /**
         * @param size   bytes
         * @param sha256 lower-case hex digest
         */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Meta(long size, String sha256) {}

        UploadForm form() {
            Meta meta = metadata == null ? new Meta(0, null) : metadata;
            String known = type == null || type.isBlank() ? "application/octet-stream" : type;
            return new UploadForm(meta.size(), meta.sha256(), known);
        }
    }

    record Created(String uploadId, String key) {}

    record Part(
            @JsonProperty("PartNumber") int number,
            @JsonProperty("Size") long size,
            @JsonProperty("ETag") String etag) {

        static Part of(UploadedPart part) {
            return new Part(part.number(), part.size(), part.etag());
        }
    }

    /** @param expires seconds */
    record Signed(URI url, long expires) {}

    /** @param location the entry, which has the video now, or soon if others come first */
    record Completed(URI location, String key) {}
}
