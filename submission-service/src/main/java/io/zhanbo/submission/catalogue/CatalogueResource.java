package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.spreadsheet.Spreadsheet;
import io.zhanbo.submission.spreadsheet.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Catalogues")
@RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
class CatalogueResource {

    private static final Page START = new Page(0, 1_000);

    private final ExportCatalogue exportCatalogue;
    private final StageCatalogue stageCatalogue;
    private final FixRow fixRow;
    private final CommitCatalogue commitCatalogue;
    private final ReceiveFile receiveFile;
    private final CatalogueViews views;
    private final CatalogueSettings settings;

    CatalogueResource(
            ExportCatalogue exportCatalogue,
            StageCatalogue stageCatalogue,
            FixRow fixRow,
            CommitCatalogue commitCatalogue,
            ReceiveFile receiveFile,
            CatalogueViews views,
            CatalogueSettings settings) {
        this.exportCatalogue = exportCatalogue;
        this.stageCatalogue = stageCatalogue;
        this.fixRow = fixRow;
        this.commitCatalogue = commitCatalogue;
        this.receiveFile = receiveFile;
        this.views = views;
        this.settings = settings;
    }

    @GET
    @Path("contests/{id}/catalogue/template")
    @Produces(Table.XLSX)
    @Operation(summary = "An empty catalogue to fill in")
    public Response template(@PathParam("id") String contestId) {
        return download(exportCatalogue.template(contestId), "catalogue-template.xlsx");
    }

    @GET
    @Path("contests/{id}/catalogue")
    @Produces(Table.XLSX)
    @Operation(
            summary = "The unit's entries and how far they are; the organiser's: all; a unit that is named: that one's")
    public Response export(@PathParam("id") String contestId, @QueryParam("unit") String unitId) {
        return download(exportCatalogue.export(contestId, unitId), "catalogue.xlsx");
    }

    @POST
    @Path("contests/{id}/catalogues")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Bring in a catalogue (xlsx) to look at and mend; an organiser names the unit here or in each row, a"
                            + " liaison here if it is one below the own")
    public Response stage(
            @PathParam("id") String contestId,
            @QueryParam("unit") String unitId,
            InputStream file,
            @Context UriInfo here)
            throws IOException {
        byte[] bytes = Spreadsheet.receive(file, settings.maxBytes());
        String id = stageCatalogue.stage(contestId, unitId, bytes).id();
        return Response.created(
                        here.getBaseUriBuilder().path("catalogues").path(id).build())
                .entity(views.show(id, START, false))
                .build();
    }

    @GET
    @Path("catalogues/{id}")
    @Operation(summary = "What would become, or became, of its rows")
    public CatalogueView show(
            @PathParam("id") String id, @BeanParam @Valid Page page, @QueryParam("broken") boolean onlyBroken) {
        return views.show(id, page, onlyBroken);
    }

    @PUT
    @Path("catalogues/{id}/rows/{row}")
    @Operation(summary = "Type cells of a row anew; a row left without any is dropped")
    public CatalogueView fix(
            @PathParam("id") String id, @PathParam("row") int row, @NotNull Map<CatalogueColumn, String> cells) {
        return views.show(fixRow.fix(id, row, cells).id(), START, true);
    }

    @POST
    @Path("catalogues/{id}/commit")
    @Operation(summary = "Make all rows drafts, or none; a second time changes nothing")
    public CatalogueView commit(@PathParam("id") String id) {
        return views.show(commitCatalogue.commit(id).id(), START, false);
    }

    @POST
    @Path("catalogues/{id}/files")
    @Operation(summary = "Where to send a script or video that a row of the committed catalogue names")
    public FilePlace receive(@PathParam("id") String id, @NotNull NamedFile file) {
        return receiveFile.receive(id, file);
    }

    private static Response download(byte[] file, String name) {
        return Response.ok(file, Table.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
