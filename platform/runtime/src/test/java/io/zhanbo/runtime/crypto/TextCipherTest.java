package io.zhanbo.runtime.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class TextCipherTest {
    private static final String PHONE = "13800138000 张老师";

    @Test
    void reads_back_what_it_wrote() throws GeneralSecurityException {
        // Given
        var cipher = new TextCipher(Keysets.settings(Keysets.fresh()));

        // When
        var column = cipher.encrypt(PHONE, "entry-1");

        // Then
        assertThat(new String(column, StandardCharsets.ISO_8859_1)).doesNotContain("13800138000");
        assertThat(cipher.decrypt(column, "entry-1")).isEqualTo(PHONE);
    }

    @Test
    void writes_the_same_text_differently_each_time() throws GeneralSecurityException {
        // Given
        var cipher = new TextCipher(Keysets.settings(Keysets.fresh()));

        // When
        var first = cipher.encrypt(PHONE, "entry-1");

        // Then
        assertThat(cipher.encrypt(PHONE, "entry-1")).isNotEqualTo(first);
    }

    @Test
    void cannot_be_read_in_another_row() throws GeneralSecurityException {
        // Given
        var cipher = new TextCipher(Keysets.settings(Keysets.fresh()));

        // When
        var column = cipher.encrypt(PHONE, "entry-1");

        // Then
        assertThatThrownBy(() -> cipher.decrypt(column, "entry-2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void notices_a_changed_byte() throws GeneralSecurityException {
        // Given
        var cipher = new TextCipher(Keysets.settings(Keysets.fresh()));
        var column = cipher.encrypt(PHONE, "entry-1");

        // When
        column[column.length - 1] ^= 1;

        // Then
        assertThatThrownBy(() -> cipher.decrypt(column, "entry-1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void still_reads_old_rows_after_the_key_was_rotated() throws GeneralSecurityException {
        // Given
        var old = Keysets.fresh();
        var before = new TextCipher(Keysets.settings(old)).encrypt(PHONE, "entry-1");

        // When
        var cipher = new TextCipher(Keysets.settings(Keysets.rotated(old)));

        // Then
        assertThat(cipher.decrypt(before, "entry-1")).isEqualTo(PHONE);
    }

    @Test
    void what_was_renewed_needs_the_old_key_no_more() throws GeneralSecurityException {
        // Given
        var old = Keysets.fresh();
        var rotated = Keysets.rotated(old);
        var before = new TextCipher(Keysets.settings(old)).encrypt(PHONE, "entry-1");
        var cipher = new TextCipher(Keysets.settings(rotated));

        // When
        var after = cipher.renew(before, "entry-1");

        // Then
        assertThat(cipher.isCurrent(before)).isFalse();
        assertThat(cipher.isCurrent(after)).isTrue();
        var alone = KeysetHandle.newBuilder(rotated).deleteAt(0).build();
        assertThat(new TextCipher(Keysets.settings(alone)).decrypt(after, "entry-1"))
                .isEqualTo(PHONE);
    }

    @Test
    void writes_new_rows_with_the_new_key_once_rotated() throws GeneralSecurityException {
        // Given
        var old = Keysets.fresh();
        var after = new TextCipher(Keysets.settings(Keysets.rotated(old))).encrypt(PHONE, "entry-1");

        // When
        var cipher = new TextCipher(Keysets.settings(old));

        // Then
        assertThatThrownBy(() -> cipher.decrypt(after, "entry-1")).isInstanceOf(IllegalStateException.class);
    }
}
