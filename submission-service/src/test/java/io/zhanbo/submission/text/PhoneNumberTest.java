package io.zhanbo.submission.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"13903961234", "139 0396 1234", "+86 139-0396-1234", "0086 13903961234", "１３９０３９６１２３４"})
    void spellingsOfOneNumberAreOne(String typed) {
        assertThat(PhoneNumber.normalised(PhoneNumber.of(typed))).isEqualTo("13903961234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "12", "139;0396", "+++13903961234", "(  )  -  "})
    void whatCannotBeANumberIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed)).isInstanceOf(PhoneNotValid.class);
    }
}
