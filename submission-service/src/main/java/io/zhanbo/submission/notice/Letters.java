package io.zhanbo.submission.notice;

import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.contest.Contests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts news into words. */
@ApplicationScoped
class Letters {

    private final Contests contests;
    private final OptOuts optOuts;
    private final String publicBaseUrl;

    Letters(Contests contests, OptOuts optOuts, @ConfigProperty(name = "zhanbo.public-base-url") String publicBaseUrl) {
        this.contests = contests;
        this.optOuts = optOuts;
        this.publicBaseUrl = publicBaseUrl;
    }

    Letter write(OutgoingMail mail, List<News> news, Language language) {
        Words words = Words.in(language);
        List<Section> sections = news.stream().map(each -> each.tell(words)).toList();
        String contest = contests.get(mail.contestId()).title();
        String first = sections.get(0).heading();
        String stop = publicBaseUrl + "/submission/notices/unsubscribe/" + optOuts.token(mail.recipient());
        return new Letter(
                mail.id(),
                news.get(0) instanceof Answer answer ? answer.inReplyTo() : null,
                words.tag(),
                sections.size() == 1
                        ? words.say("subject.one", contest, first)
                        : words.say("subject.more", contest, first, sections.size() - 1),
                words.say("greeting"),
                sections,
                new Letter.Link(words.say("desk"), publicBaseUrl + "/desk"),
                new Letter.Link(words.say("stop"), stop));
    }
}
