package io.zhanbo.submission.contact;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactTest {

    @Inject
    MovableClock clock;

    @Inject
    UnitContacts contacts;

    @Inject
    JournalReader journal;

    @Inject
    EntityManager database;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aUnitsAddressesAreReplacedWholeAndOneThatStaysKeepsItsId() {
        // Given
        String contest = Season.withQuota(1);
        put(Season.organiser(), contest, Season.UNIT, "Zhou@Example.org", "li@example.org");
        String id = contacts.findByAddress(contest, "zhou@example.org").get(0).id();

        // When
        Response changed = put(Season.liaison(), contest, Season.UNIT, "zhou@example.org", "ZHOU@example.org");

        // Then
        changed.then()
                .statusCode(200)
                .body("contacts.email", contains("Z****@Example.org"))
                .body("contacts.language", contains("zh-CN"));
        assertThat(contacts.findByAddress(contest, "zhou@example.org"))
                .extracting(Contact::id)
                .containsExactly(id);
        assertThat(contacts.findByAddress(contest, "li@example.org")).isEmpty();
    }

    @Test
    void anAddressIsShownMaskedAndStaysWhereItIsRepeatedSo() {
        // Given
        String contest = Season.withQuota(1);
        put(Season.organiser(), contest, Season.UNIT, "zhou@example.org", "zhao@example.org");

        // When
        put(Season.liaison(), contest, Season.UNIT, "z****@example.org", "z****@example.org", "li@example.org")
                .then()
                .statusCode(200)
                .body("contacts", hasSize(3));

        // Then
        as(Season.liaison())
                .get(path(contest, Season.UNIT) + "/addresses")
                .then()
                .statusCode(200)
                .body("contacts.email", containsInAnyOrder("zhou@example.org", "zhao@example.org", "li@example.org"));
        assertThat(journal.everything())
                .filteredOn(line -> line.contains(contest) && line.contains("contact data seen"))
                .hasSize(1);
        as(Season.otherLiaison())
                .get(path(contest, Season.UNIT) + "/addresses")
                .then()
                .statusCode(404);
    }

    @Test
    void anAddressSpeaksForOneUnitOfAContest() {
        // Given
        String contest = Season.withQuota(1);
        put(Season.liaison(), contest, Season.UNIT, "zhou@example.org");

        // When
        Response taken = put(Season.otherLiaison(), contest, Season.OTHER_UNIT, "li@example.org", "ZHOU@example.org");

        // Then
        taken.then()
                .statusCode(409)
                .body("type", equalTo("urn:zhanbo:problem:address-of-another-unit"))
                .body("field", equalTo("contacts[1].email"))
                .body(not(containsString(Season.UNIT)));
        assertThat(contacts.of(contest, Season.OTHER_UNIT)).isEmpty();
        put(Season.otherLiaison(), Season.withQuota(1), Season.OTHER_UNIT, "zhou@example.org")
                .then()
                .statusCode(200);
    }

    @Test
    void anotherUnitsAddressesAreNobodysBusiness() {
        // Given
        String contest = Season.withQuota(1);
        put(Season.organiser(), contest, Season.UNIT, "zhou@example.org");

        // When
        Response looked = as(Season.otherLiaison()).get(path(contest, Season.UNIT));
        Response changed = put(Season.otherLiaison(), contest, Season.UNIT);

        // Then
        looked.then().statusCode(404);
        changed.then().statusCode(404);
        as(Season.organiser()).get(path(contest, "no-such-unit")).then().statusCode(404);
        as(Season.organiser()).get(path(contest, Season.OTHER_UNIT)).then().body("contacts", empty());
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutRepeatingIt() {
        // Given
        String contest = Season.withQuota(1);

        // When, Then
        for (String wrong : List.of("nobody", "a b@example.org", "a@b@c", "x@example.org\nBcc: all@example.org", " ")) {
            put(Season.organiser(), contest, Season.UNIT, "fine@example.org", wrong)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zhanbo:problem:email-not-valid"))
                    .body("field", equalTo("contacts[1].email"))
                    .body(not(containsString("Bcc")));
        }
        put(
                        Season.organiser(),
                        contest,
                        Season.UNIT,
                        Collections.nCopies(11, "a@example.org").toArray(String[]::new))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zhanbo:problem:too-many-contacts"));
    }

    @Test
    void addressesLieEncryptedAndStayOutOfTheJournal() {
        // Given
        String contest = Season.withQuota(1);
        Map<String, Object> form = Work.form();
        form.put("contestant", Map.of("name", "赵小禾", "email", "xiaohe@example.org", "language", "en"));

        // When
        put(Season.organiser(), contest, Season.UNIT, "secret-zhou@example.org");
        Response begun = Work.in(contest).begin(form);

        // Then
        begun.then()
                .statusCode(201)
                .body("contestant.email", equalTo("x****@example.org"))
                .body("contestant.language", equalTo("en"));
        assertThat(journal.everything()).noneMatch(line -> line.contains("@example.org"));
        assertThat(columns(contest)).isNotEmpty().noneMatch(column -> column.contains("example.org"));
    }

    @SuppressWarnings("unchecked")
    private List<String> columns(String contest) {
        return database.createNativeQuery("""
                        select encode(address, 'escape') from unit_contact where contest_id = :contest
                        union all select encode(contestant_email, 'escape') from entry where contest_id = :contest
                        """, String.class)
                .setParameter("contest", contest)
                .getResultList();
    }

    private static Response put(String token, String contest, String unit, String... emails) {
        List<Map<String, String>> people =
                List.of(emails).stream().map(email -> Map.of("email", email)).toList();
        return as(token).body(Map.of("contacts", people)).put(path(contest, unit));
    }

    private static String path(String contest, String unit) {
        return "/contests/" + contest + "/units/" + unit + "/contacts";
    }
}
