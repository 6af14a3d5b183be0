package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.notice.Words;
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

@Path("mails")
@Tag(name = "Mailbox")
@RolesAllowed(Roles.ORGANISER)
class MailboxResource {

    private final ReceivedMails mails;
    private final SealedReports sealedReports;
    private final CallerLanguage language;
    private final LookAgain lookAgain;

    MailboxResource(ReceivedMails mails, SealedReports sealedReports, CallerLanguage language, LookAgain lookAgain) {
        this.mails = mails;
        this.sealedReports = sealedReports;
        this.language = language;
        this.lookAgain = lookAgain;
    }

    @GET
    @Operation(
            summary =
                    "Mails to the contest's mailbox and what was understood of them, newest first; FAILED are those that were given up")
    public Response list(@QueryParam("state") MailStanding state, @BeanParam @Valid Page page, @Context UriInfo here) {
        List<ReceivedMailView> views =
                mails.list(state, page).stream().map(this::view).toList();
        return page.answer(views, mails.count(state), here);
    }

    @POST
    @Path("{id}/again")
    @Operation(summary = "Look into a mail once more, say after the sender's address was registered")
    public ReceivedMailView again(@PathParam("id") String id) {
        return view(lookAgain.order(id));
    }

    private ReceivedMailView view(ReceivedMail mail) {
        return ReceivedMailView.of(mail, sealedReports.open(mail).in(new Words(language.get())));
    }
}
