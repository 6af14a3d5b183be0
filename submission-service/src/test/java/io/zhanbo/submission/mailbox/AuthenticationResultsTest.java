package io.zhanbo.submission.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationResultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.example.org; spf=fail smtp.mailfrom=a.example                  | true",
                "mx.example.org 1; dkim=FAIL header.d=a.example                    | true",
                "MX.Example.ORG; spf=pass; dmarc=fail (p=none) header.from=a       | true",
                "mx.example.org; spf=fail; dkim=pass; dmarc=pass header.from=a     | false",
                "mx.example.org; spf=pass; dkim=pass                               | false",
                "mx.example.org; spf=softfail                                      | false",
                "mx.example.org; none                                              | false",
                "mx.example.org; spf=pass (not dkim=fail)                          | false",
                "mx.evil.example; spf=fail                                         | false",
                "mx.evil.example; dmarc=pass; mx.example.org; spf=fail             | false"
            })
    void onlyTheServerInFrontIsHeard(String header, boolean denied) {
        // When
        boolean denies = AuthenticationResults.denies("mx.example.org", List.of(header));

        // Then
        assertThat(denies).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource({"mx.other.example; dmarc=pass", "mx.other.example; spf=pass"})
    void whatCameWithTheMailDoesNotOutvoteIt(String forged) {
        // When
        boolean denies = AuthenticationResults.denies("mx.example.org", List.of("mx.example.org; dkim=fail", forged));

        // Then
        assertThat(denies).isTrue();
    }
}
