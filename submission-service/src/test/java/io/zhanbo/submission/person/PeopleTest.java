package io.zhanbo.submission.person;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.zhanbo.runtime.crypto.DataKeys;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleTest extends InSeason {

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Journal journal;

    @ConfigProperty(name = "zhanbo.crypto.keyset")
    String keyset;

    private final PersonRef pupil = PersonRef.contestant(UUID.randomUUID().toString());

    @Test
    void namesAndContactDataLieSealed() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        List<?> columns = inTransaction(
                () -> database.createNativeQuery("select cast(e as text) from entry e where contest_id = :contest")
                        .setParameter("contest", work.contestId)
                        .getResultList());

        // Then
        String phone = work.phone.replace(" ", "");
        assertThat(columns.toString())
                .doesNotContain("赵小禾", "钱老师", work.phone, phone, hex("赵小禾"), hex("钱老师"), hex(work.phone), hex(phone));
        assertThat(work.<String>see("contestant.name")).isEqualTo("赵小禾");
    }

    @Test
    void withTheirKeyOnePersonIsGoneAndTheOthersStay() {
        // Given
        PersonRef teacher = PersonRef.instructor(pupil.entryId());
        byte[] sealed = seal(pupil, "赵小禾");
        byte[] other = seal(teacher, "钱老师");

        // When
        inTransaction(() -> {
            people.forget(pupil);
            return null;
        });

        // Then
        assertThat(open(pupil, sealed)).isNull();
        assertThat(open(teacher, other)).isEqualTo("钱老师");
    }

    @Test
    void whatIsSealedForOnePersonAndFieldIsReadThereAlone() {
        // Given
        byte[] sealed = seal(pupil, "赵小禾");
        PersonRef other = PersonRef.team(pupil.entryId());
        seal(other, "孙小亮");

        // When, Then
        assertThatThrownBy(() -> open(other, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inTransaction(() -> people.open(pupil, "phone", sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterARotationEveryKeyIsWrappedAnewAndOpensTheSame() throws GeneralSecurityException {
        // Given
        byte[] sealed = seal(pupil, "赵小禾");
        KeysetHandle old = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
        KeysetHandle rotated = KeysetHandle.newBuilder(old)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        KeysetHandle.Builder before = KeysetHandle.newBuilder(rotated);
        before.getAt(0).makePrimary();
        KeysetHandle back = before.build();
        try {
            // When
            int first = rewrapping(rotated).renew();
            int second = rewrapping(rotated).renew();

            // Then
            assertThat(first).isPositive();
            assertThat(second).isZero();
            People started = new People(
                    database, keys(KeysetHandle.newBuilder(rotated).deleteAt(0).build()));
            assertThat(inTransaction(() -> started.open(pupil, "name", sealed))).isEqualTo("赵小禾");
        } finally {
            rewrapping(back).renew();
        }
        assertThat(open(pupil, sealed)).isEqualTo("赵小禾");
    }

    @Test
    void whatIsWrappedByThePrimaryKeyIsLeftAlone() {
        // Given
        seal(pupil, "赵小禾");

        // When
        Response done = as(Tokens.of("operator-1", "operator")).post("/operations/person-keys/rewrapping");

        // Then
        done.then()
                .statusCode(200)
                .body("rewrapped", equalTo(0), "tables", equalTo(Map.of("person_key", 0, "unit_contact", 0)));
    }

    private RewrapKeys rewrapping(KeysetHandle with) throws GeneralSecurityException {
        return new RewrapKeys(database, keys(with), journal);
    }

    private static DataKeys keys(KeysetHandle with) throws GeneralSecurityException {
        return DataKeys.of(TinkJsonProtoKeysetFormat.serializeKeyset(with, InsecureSecretKeyAccess.get()));
    }

    private byte[] seal(PersonRef person, String name) {
        return inTransaction(() -> people.seal(person, "name", name));
    }

    private String open(PersonRef person, byte[] sealed) {
        return inTransaction(() -> people.open(person, "name", sealed));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
