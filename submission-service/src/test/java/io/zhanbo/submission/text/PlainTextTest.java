package io.zhanbo.submission.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"五个汉字呀", "𠮷𠮷𠮷𠮷𠮷", "🎬🎬🎬🎬🎬", "abcde", "  abcde　"})
    void fiveCharactersAreFive(String typed) {
        assertThat(PlainText.of(TextField.TITLE, typed, 5)).isEqualTo(typed.strip());
        assertThatThrownBy(() -> PlainText.of(TextField.TITLE, typed, 4)).isInstanceOf(TextTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\n"})
    void blanksAreNoText(String typed) {
        assertThat(PlainText.of(TextField.TITLE, typed, 5)).isNull();
        assertThatThrownBy(() -> PlainText.required(TextField.TITLE, typed, 5)).isInstanceOf(TextMissing.class);
    }

    @Test
    void halfACharacterIsUnreadable() {
        assertThatThrownBy(() -> PlainText.of(TextField.TITLE, "a\ud842", 5)).isInstanceOf(TextUnreadable.class);
    }
}
