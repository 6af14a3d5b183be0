package io.zhanbo.submission.notice;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operations/mails")
@Tag(name = "Notices")
@RolesAllowed(Roles.OPERATOR)
class MailResource {

    private final OutgoingMails mails;
    private final Notices notices;
    private final RetryMail retryMail;

    MailResource(OutgoingMails mails, Notices notices, RetryMail retryMail) {
        this.mails = mails;
        this.notices = notices;
        this.retryMail = retryMail;
    }

    @GET
    @Operation(summary = "Mails to people and how far they are, newest first; FAILED are those that were given up")
    public Response list(@QueryParam("state") MailState state, @BeanParam @Valid Page page, @Context UriInfo here) {
        List<MailView> views = mails.list(state, page).stream().map(this::view).toList();
        return page.answer(views, mails.count(state), here);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Try again a mail that was given up, or made while no server was configured")
    public MailView retry(@PathParam("id") String id) {
        return view(retryMail.retry(id));
    }

    private MailView view(OutgoingMail mail) {
        return MailView.of(mail, notices.in(mail));
    }
}
