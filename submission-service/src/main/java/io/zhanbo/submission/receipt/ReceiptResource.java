package io.zhanbo.submission.receipt;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.entry.Entries;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Receipts")
class ReceiptResource {

    private final Entries entries;
    private final Receipts receipts;
    private final ReceiptKeys keys;
    private final Signature signature;

    ReceiptResource(Entries entries, Receipts receipts, ReceiptKeys keys, Signature signature) {
        this.entries = entries;
        this.receipts = receipts;
        this.keys = keys;
        this.signature = signature;
    }

    @GET
    @Path("entries/{id}/receipts")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The entry's receipts, oldest first")
    public List<ReceiptView> list(@PathParam("id") String entryId) {
        return receipts.of(entries.visible(entryId).id()).stream()
                .map(ReceiptView::of)
                .toList();
    }

    @GET
    @Path("receipts/keys")
    @PermitAll
    @Operation(summary = "The public keys as a JSON Web Key Set, to verify receipts offline")
    public Map<String, Object> keys() {
        return keys.published();
    }

    @POST
    @Path("receipts/verification")
    @PermitAll
    @Operation(summary = "Whether a receipt is genuine, and what it says")
    public Verification verify(@NotNull Presented presented) {
        Optional<String> claims = Optional.ofNullable(presented.receipt()).flatMap(signature::verify);
        return new Verification(claims.isPresent(), claims.orElse(null));
    }

    /** @param receipt the compact JWS */
    record ReceiptView(long number, ReceiptKind kind, int revision, Instant issuedAt, String receipt) {

        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(
                    receipt.number(), receipt.kind(), receipt.revision(), receipt.issuedAt(), receipt.signed());
        }
    }

    record Presented(String receipt) {}

    /** @param claims what a genuine one says, else null */
    record Verification(boolean valid, @JsonRawValue String claims) {}
}
