package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.notice.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
    private final Journal journal;
    private final Clock clock;

    MailboxResource(
            ReceivedMails mails, SealedReports sealedReports, CallerLanguage language, Journal journal, Clock clock) {
        this.mails = mails;
        this.sealedReports = sealedReports;
        this.language = language;
        this.journal = journal;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Mails to the contest's mailbox and what was understood of them, newest first")
    public Response list(@BeanParam @Valid Page page, @Context UriInfo here) {
        List<ReceivedMailView> views = mails.list(page).stream().map(this::view).toList();
        return page.answer(views, mails.count(), here);
    }

    @POST
    @Path("{id}/again")
    @Transactional
    @Operation(summary = "Look into a mail once more, say after the sender's address was registered")
    public ReceivedMailView again(@PathParam("id") String id) {
        ReceivedMail mail = mails.lock(id);
        mail.again(clock.instant());
        journal.write(mail.subject(), "to be looked into again");
        return view(mail);
    }

    private ReceivedMailView view(ReceivedMail mail) {
        return ReceivedMailView.of(mail, sealedReports.open(mail).in(new Words(language.get())));
    }
}
