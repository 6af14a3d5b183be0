package io.zhanbo.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class DataKeysTest {
    private static final String PERSON = "entry-1/contestant";

    @Test
    void what_a_key_encrypted_it_decrypts_when_opened_again() throws GeneralSecurityException {
        // Given
        var keys = keysOf(Keysets.fresh());
        var wrapped = keys.fresh(PERSON);

        // When
        var column = keys.open(wrapped, PERSON).encrypt("赵小禾", "name");

        // Then
        assertThat(keys.open(wrapped, PERSON).decrypt(column, "name")).isEqualTo("赵小禾");
    }

    @Test
    void another_persons_key_opens_nothing() throws GeneralSecurityException {
        // Given
        var keys = keysOf(Keysets.fresh());
        var column = keys.open(keys.fresh(PERSON), PERSON).encrypt("赵小禾", "name");
        var other = keys.open(keys.fresh(PERSON), PERSON);

        // When, Then
        assertThatThrownBy(() -> other.decrypt(column, "name")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_opens_for_its_own_person_and_field_alone() throws GeneralSecurityException {
        // Given
        var keys = keysOf(Keysets.fresh());
        var wrapped = keys.fresh(PERSON);
        var column = keys.open(wrapped, PERSON).encrypt("赵小禾", "name");

        // When, Then
        assertThatThrownBy(() -> keys.open(wrapped, "entry-2/contestant")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open(wrapped, PERSON).decrypt(column, "phone"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_rewrapped_key_is_the_same_key_and_needs_the_old_master_no_longer() throws GeneralSecurityException {
        // Given
        var old = Keysets.fresh();
        var rotated = Keysets.rotated(old);
        var wrapped = keysOf(old).fresh(PERSON);
        var column = keysOf(old).open(wrapped, PERSON).encrypt("赵小禾", "name");

        // When
        var rewrapped = keysOf(rotated).rewrap(wrapped, PERSON);

        // Then
        var onlyNew = KeysetHandle.newBuilder(rotated).deleteAt(0).build();
        assertThat(keysOf(onlyNew).open(rewrapped, PERSON).decrypt(column, "name"))
                .isEqualTo("赵小禾");
        assertThat(keysOf(onlyNew).masterId()).isNotEqualTo(keysOf(old).masterId());
        assertThatThrownBy(() -> keysOf(onlyNew).open(wrapped, PERSON)).isInstanceOf(IllegalStateException.class);
    }

    private static DataKeys keysOf(KeysetHandle keyset) throws GeneralSecurityException {
        return DataKeys.of(Keysets.settings(keyset).keyset());
    }
}
