package io.zhanbo.submission.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "139 0396 0000, 139****0000",
        "+86 139-0396-0000, 139****0000",
        "0396-2812345, 039****2345",
        "12345, ****45",
        "1234567, ****67"
    })
    void aPhoneShowsTooLittleToCallIt(String phone, String shown) {
        assertThat(Masked.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"xiaohe@example.org, x****@example.org", "x@example.org, x****@example.org"})
    void anAddressShowsTooLittleToWriteTo(String email, String shown) {
        assertThat(Masked.email(email)).isEqualTo(shown);
    }
}
