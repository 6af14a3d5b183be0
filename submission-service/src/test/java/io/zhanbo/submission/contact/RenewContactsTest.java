package io.zhanbo.submission.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.runtime.crypto.TextCipher;
import io.zhanbo.runtime.delivery.Journal;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenewContactsTest extends InSeason {

    private static final String ADDRESS = "zhou@example.org";

    @Inject
    EntityManager database;

    @Inject
    Journal journal;

    @Inject
    UnitContacts contacts;

    @ConfigProperty(name = "zhanbo.crypto.keyset")
    String keyset;

    @Test
    void afterARotationAddressesNeedTheOldKeyNoMore() throws GeneralSecurityException {
        // Given
        String contest = Season.withQuota(1);
        QuarkusTransaction.requiringNew()
                .run(() -> contacts.replace(
                        contest, Season.UNIT, List.of(new ContactsForm.Person(ADDRESS, Language.CHINESE))));
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
            int first = renewing(rotated).renew();
            int second = renewing(rotated).renew();

            // Then
            assertThat(first).isPositive();
            assertThat(second).isZero();
            KeysetHandle alone = KeysetHandle.newBuilder(rotated).deleteAt(0).build();
            assertThat(address(new UnitContacts(database, cipher(alone)), contest))
                    .isEqualTo(ADDRESS);
        } finally {
            renewing(back).renew();
        }
        assertThat(address(contacts, contest)).isEqualTo(ADDRESS);
    }

    private RenewContacts renewing(KeysetHandle with) throws GeneralSecurityException {
        return new RenewContacts(database, cipher(with), journal);
    }

    private static TextCipher cipher(KeysetHandle with) throws GeneralSecurityException {
        return TextCipher.of(TinkJsonProtoKeysetFormat.serializeKeyset(with, InsecureSecretKeyAccess.get()));
    }

    private static String address(UnitContacts contacts, String contest) {
        return QuarkusTransaction.requiringNew()
                .call(() -> contacts.of(contest, Season.UNIT).get(0).address());
    }
}
