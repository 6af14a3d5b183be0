package io.zhanbo.submission.notice;

import static io.zhanbo.submission.Work.as;

import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** People who are written to, and the server that takes the mails. */
abstract class InNotices extends InSeason {

    @Inject
    SendMails sendMails;

    @Inject
    NoticeSettings settings;

    @Inject
    MediaService media;

    @Inject
    EntityManager database;

    final String contestant = "xiaohe-" + UUID.randomUUID() + "@example.org";
    final String liaison = "zhou-" + UUID.randomUUID() + "@example.org";
    PostOffice office;

    @BeforeEach
    @Transactional
    void open() {
        // What other tests left would be sent here, too.
        database.createNativeQuery("delete from notice").executeUpdate();
        database.createNativeQuery("delete from outgoing_mail").executeUpdate();
        office = PostOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    void digestIsOver() {
        clock.advance(settings.digest());
        sendMails.send();
    }

    /** One whose unit has a contact, too. */
    String contest() {
        String id = Season.withQuota(1);
        Season.contact(id, liaison);
        return id;
    }

    static String contest(Map<String, String> timeline) {
        Map<String, Object> definition = Season.definition(1);
        Map<String, Object> offsets = new HashMap<>(
                Map.of("opens", "PT0S", "repair", "PT10M", "showcaseFrom", "P12D", "showcaseUntil", "P30D"));
        offsets.putAll(timeline);
        definition.put("timeline", offsets);
        String id = "contest-" + UUID.randomUUID();
        as(Season.organiser()).body(definition).put("/contests/" + id).then().statusCode(200);
        return id;
    }

    Work drafted(String contest, String language) {
        Work work = Work.in(contest);
        Map<String, Object> form = Work.form();
        form.put(
                "contestant",
                Map.of("name", "赵小禾", "phone", work.phone, "email", contestant, "language", language, "minor", false));
        work.id = work.begin(form).then().statusCode(201).extract().path("id");
        return work;
    }

    Work submitted(String contest, String language) {
        Work work = drafted(contest, language).withScript().withVideo();
        work.act("submission").then().statusCode(200);
        return work;
    }

    List<String> states(Work work) {
        return strings("select state from outgoing_mail where recipient = :who order by made_at", work);
    }

    List<String> news(Work work) {
        return strings("select encode(news, 'escape') from notice where recipient = :who", work);
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String query, Work work) {
        return database.createNativeQuery(query, String.class)
                .setParameter("who", "contestant:" + work.id)
                .getResultList();
    }
}
