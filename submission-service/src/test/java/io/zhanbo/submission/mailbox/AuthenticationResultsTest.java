package io.zhanbo.submission.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationResultsTest {

    private static final String DOMAIN = "school.example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; spf=fail; dkim=fail; dmarc=pass (p=none) header.from=School.example.org",
                "MX.Example.ORG 1; dmarc = pass",
                "mx.example.org; spf=pass smtp.mailfrom=zhou@school.example.org; dmarc=none",
                "mx.example.org;\r\n\tspf=pass (mx: domain of zhou) smtp.mailfrom=example.org",
                "mx.example.org; spf=softfail; dkim=pass header.i=@example.org header.s=s1",
                "mx.example.org; dkim=fail header.d=list.example; dkim/1=pass reason=\"good; key\" header.d=example.org",
                "mx.example.org; dkim=pass (not; dmarc=fail (at all)) header.d=example.org",
                "mx.example.org; spf=pass smtp.mailfrom=\"a; (b\"@school.example.org"
            })
    void aSenderWhoseDomainIsProvenIsBelieved(String header) {
        // When
        boolean proven = AuthenticationResults.prove("mx.example.org", List.of(header), DOMAIN);

        // Then
        assertThat(proven).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; spf=pass smtp.mailfrom=dmarc=pass@evil.example; dmarc=fail header.from=school.example.org",
                "mx.example.org; spf=pass smtp.mailfrom=dmarc=pass@evil.example",
                "mx.example.org; spf=pass smtp.mailfrom=\"; dmarc=pass\"@evil.example",
                "mx.example.org; spf=pass smtp.mailfrom=\"x smtp.mailfrom=school.example.org \"@evil.example",
                "mx.example.org; spf=pass (; dmarc=pass) smtp.mailfrom=evil.example",
                "mx.example.org; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example",
                "mx.example.org; dkim=pass header.d=org",
                "mx.example.org; dkim=pass header.d=ool.example.org",
                "mx.example.org; dmarc=pass header.from=evil.example",
                "mx.example.org; spf=pass smtp.mailfrom=school.example.org; dmarc=fail",
                "mx.example.org; spf=pass",
                "mx.example.org; spf=softfail",
                "mx.example.org; xdmarc=pass",
                "mx.example.org; none",
                "mx.example.org",
                "mx.evil.example; dmarc=pass",
                "mx.evil.example; x; mx.example.org; dmarc=pass"
            })
    void anyOtherIsNot(String header) {
        // When
        boolean proven = AuthenticationResults.prove("mx.example.org", List.of(header), DOMAIN);

        // Then
        assertThat(proven).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"mx.other.example; dmarc=pass", "mx.other.example; spf=pass smtp.mailfrom=school.example.org"})
    void whatCameWithTheMailDoesNotOutvoteIt(String forged) {
        // When
        boolean proven =
                AuthenticationResults.prove("mx.example.org", List.of("mx.example.org; dmarc=fail", forged), DOMAIN);

        // Then
        assertThat(proven).isFalse();
    }
}
