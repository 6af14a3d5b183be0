package io.zhanbo.submission.privacy;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.removal.Sweeping;
import io.zhanbo.submission.spreadsheet.Table;
import io.zhanbo.submission.spreadsheet.Xlsx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Looks for a whole entry in all tables and buckets after its erasure, whichever there are by then. */
@QuarkusTest
class LeftoversTest extends InSeason {

    /** What everything that tells of the people in this test begins with, and nothing else in the database. */
    private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);

    private final String digits = "7" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 10_000_000_000L);

    /** Where the entry's id may stay, for what holds no more than ids, moments and what organisers and machines did. */
    private static final Set<String> MAY_NAME_THE_ENTRY = Set.of(
            "entry", // withdrawn and empty, so that late news finds it erased
            "erasure", // how far it has come
            "invitation", // by which whoever has no account sees that
            "journal", // who did what
            "upload"); // that there was one; late acts on it find that it is over

    @Inject
    EntityManager database;

    @Inject
    TextCipher cipher;

    @Inject
    ObjectStore store;

    @Inject
    MediaService media;

    @Inject
    Sweeping sweeping;

    @Test
    void ofAnErasedEntryNothingIsLeftButIds() {
        // Given
        List<String> files = files();
        Work work = nominatedWithEverything();
        assertThat(tablesThatTell())
                .contains("entry", "notice", "catalogue_row", "extension", "hand_in", "script_text", "journal");
        assertThat(tablesThatName(work)).contains("person_key", "receipt", "video_revision", "notice_opt_out");

        // When
        as(work.token())
                .body("{}")
                .post("/entries/" + work.id + "/erasure")
                .then()
                .statusCode(202);
        clock.advance(Duration.ofMinutes(16));
        sweeping.sweep();

        // Then: reasons are the one thing people typed that stays, and so they are told to name nobody
        Awaitility.await().untilAsserted(() -> assertThat(tablesThatName(work)).isSubsetOf(MAY_NAME_THE_ENTRY));
        assertThat(tablesThatTell()).containsExactly("journal");
        assertThat(files()).isSubsetOf(files);
        assertThat(indexes(work)).isZero();
    }

    private Work nominatedWithEverything() {
        Work work = Work.in(Season.withQuota(1));
        work.id = work.begin(form()).then().statusCode(201).extract().path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into notice_opt_out values ('contestant:' || :entry, now())")
                        .setParameter("entry", work.id)
                        .executeUpdate());
        as(Season.liaison())
                .body(Map.of("guardianName", mark + "guardian", "how", "SIGNED_PAGE", "givenOn", "2030-03-31"))
                .put("/entries/" + work.id + "/guardian-consent")
                .then()
                .statusCode(200);
        as(Season.organiser())
                .body(Map.of(
                        "entryId",
                        work.id,
                        "until",
                        Season.CLOSES.plusSeconds(600).toString(),
                        "reason",
                        mark + "extension",
                        "requestedBy",
                        "liaison-1"))
                .post("/contests/" + work.contestId + "/extensions")
                .then()
                .statusCode(201);
        work.act("invitation").then().statusCode(201);
        script(work, "first");
        script(work, "second");
        work.withVideo().act("submission").then().statusCode(200);
        work.act(Season.liaison(), "return", mark + "return").then().statusCode(200);
        work.withVideo().act("submission").then().statusCode(200);
        work.announce(mark + ".txt", bytes("too late"));
        catalogue(work.contestId, true);
        catalogue(work.contestId, false);
        media.checks(work, 2, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);
        work.act(Season.liaison(), "nomination").then().statusCode(200);
        return work;
    }

    private Map<String, Object> form() {
        Map<String, Object> form = Work.form();
        form.put("title", mark + "title");
        form.put("description", mark + "description");
        form.put("instructorName", mark + "instructor");
        Map<String, Object> contestant = new HashMap<>();
        contestant.put("name", mark + "name");
        contestant.put("phone", digits);
        contestant.put("email", mark + "@example.org");
        contestant.put("minor", true);
        form.put("contestant", contestant);
        form.put("team", Map.of("groupName", mark + "group", "members", List.of(Map.of("name", mark + "member"))));
        return form;
    }

    private void script(Work work, String words) {
        byte[] script = bytes(mark + " says this in the script: " + words);
        Work.send(
                work.announce(mark + ".txt", script)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("url"),
                script);
        work.act("script/completion").then().statusCode(200);
    }

    /** Names the entry's contestant, as the unit has it. */
    private void catalogue(String contest, boolean commit) {
        List<List<String>> rows =
                List.of(List.of("参赛者姓名", "联系电话", "作品标题"), List.of(mark + "name", digits, mark + "another title"));
        String id = as(Season.liaison())
                .contentType(Table.XLSX)
                .body(Xlsx.ofRows(rows))
                .post("/contests/" + contest + "/catalogues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (commit) {
            as(Season.liaison()).post("/catalogues/" + id + "/commit").then().statusCode(200);
        }
    }

    private List<String> files() {
        List<String> keys = new ArrayList<>(store.list(Bucket.ORIGINALS, ""));
        keys.addAll(store.list(Bucket.WORK, ""));
        return keys;
    }

    private Set<String> tablesThatTell() {
        return tables(List.of(mark, digits));
    }

    private Set<String> tablesThatName(Work work) {
        return tables(List.of(work.id));
    }

    private long indexes(Work work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from entry where id = :entry"
                                        + " and coalesce(person_index, namesake_index) is not null")
                                .setParameter("entry", work.id)
                                .getSingleResult())
                        .longValue());
    }

    /** Those with any of these in any row, in the clear or under the service's own key; what waits to be sent aside. */
    private Set<String> tables(List<String> texts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<String> found = new TreeSet<>();
            columns().forEach((table, binary) -> {
                boolean tells = rows("select cast(t as text), 1 from " + table + " t").stream()
                        .anyMatch(row -> texts.stream()
                                .anyMatch(text -> row[0].toString().contains(text)
                                        || row[0].toString().contains(hex(text))));
                boolean hides = binary.stream()
                        .flatMap(column ->
                                rows("select id, " + column + " from " + table + " where " + column + " is not null")
                                        .stream())
                        .map(row -> opened((byte[]) row[1], (String) row[0]))
                        .anyMatch(plain -> texts.stream().anyMatch(plain::contains));
                if (tells || hides) {
                    found.add(table);
                }
            });
            found.remove("outbox");
            return found;
        });
    }

    /** All tables, each with those of its columns that may be under the service's key and bound to the row's id. */
    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new TreeMap<>();
        rows("select table_name, 1 from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE'")
                .forEach(row -> columns.put((String) row[0], new ArrayList<>()));
        rows("select c.table_name, c.column_name from information_schema.columns c"
                        + " join information_schema.columns i on i.table_name = c.table_name and i.column_name = 'id'"
                        + " and i.table_schema = c.table_schema and i.data_type = 'text'"
                        + " where c.table_schema = current_schema() and c.data_type = 'bytea'")
                .forEach(row -> columns.get((String) row[0]).add((String) row[1]));
        return columns;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return database.createNativeQuery(query).getResultList();
    }

    /** Empty if it is not under the service's key: then it is a person's, whose key is looked for by itself. */
    private String opened(byte[] sealed, String id) {
        try {
            return cipher.decrypt(sealed, id);
        } catch (IllegalStateException another) {
            return "";
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
