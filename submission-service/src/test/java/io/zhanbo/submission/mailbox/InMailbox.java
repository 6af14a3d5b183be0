package io.zhanbo.submission.mailbox;

import static io.zhanbo.submission.Work.as;

import io.restassured.path.json.JsonPath;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.PostOffice;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.notice.DeliverMails;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A contest with a unit whose liaison writes to its mailbox, on a mail server of its own. */
abstract class InMailbox extends InSeason {

    static final List<String> HEADINGS = List.of("参赛者姓名", "联系电话", "作品标题", "选题", "形式", "作品简介", "稿件文件名", "视频文件名", "未成年");
    static final byte[] SCRIPT = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);

    @Inject
    PollMailbox pollMailbox;

    @Inject
    KeepMail keepMail;

    @Inject
    ReceivedMails mails;

    @Inject
    DeliverMails deliverMails;

    @Inject
    MailboxSettings settings;

    @Inject
    ObjectStore store;

    @Inject
    EntityManager database;

    final String liaison = "zhou-" + UUID.randomUUID() + "@example.org";
    String contest;
    PostOffice office;

    @BeforeEach
    @Transactional
    void open() {
        // What other tests left would be looked into, too.
        database.createNativeQuery("delete from received_mail").executeUpdate();
        contest = Season.withQuota(1);
        Season.contact(contest, liaison);
        office = PostOffice.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    void arrives(MimeMessage mail, Instant moment) {
        office.deliver(mail, moment);
        poll();
    }

    void poll() {
        pollMailbox.poll();
        deliverMails.now();
    }

    JsonPath entries() {
        return as(Season.liaison()).get("/entries?contest=" + contest).jsonPath();
    }

    static JsonPath mails() {
        return as(Season.organiser()).get("/mails").jsonPath();
    }

    @SuppressWarnings("unchecked")
    List<String> keys() {
        return database.createNativeQuery(
                        "select object_key from received_mail where object_key is not null order by size desc",
                        String.class)
                .getResultList();
    }

    static byte[] catalogue(int rows) {
        return sheet(IntStream.rangeClosed(1, rows).mapToObj(InMailbox::row).toList());
    }

    static byte[] sheet(List<List<String>> rows) {
        List<List<String>> sheet = new ArrayList<>(List.of(HEADINGS));
        sheet.addAll(rows);
        return Xlsx.ofRows(sheet);
    }

    static List<String> row(int i) {
        return row(i, "作品" + i, "作品" + i + ".mp4");
    }

    static List<String> row(int i, String title, String video) {
        return List.of("参赛者" + i, "1390000000" + i, title, "法治在我心", "微故事", "讲述身边的法。", "作品" + i + ".txt", video, "否");
    }
}
