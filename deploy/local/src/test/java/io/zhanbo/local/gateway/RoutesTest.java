package io.zhanbo.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.local.gateway.Destination.PublicObject;
import io.zhanbo.local.gateway.Destination.Refused;
import io.zhanbo.local.gateway.Destination.Service;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private final Routes routes =
            new Routes(List.of(new Upstream("submission", "submission", 8081), new Upstream("showcase", "", 8084)));

    @ParameterizedTest
    @CsvSource({
        "/submission/contests, submission",
        "/submission, submission",
        "/submission/q/openapi, submission",
        "/submissions, showcase",
        "/, showcase",
        "/exhibits/4f, showcase",
        "/q/openapi, showcase"
    })
    void servicesGetWhatIsBelowTheirPrefixAndTheLastOneTheRest(String path, String service) {
        // When
        Destination destination = routes.find("POST", path);

        // Then
        assertThat(destination)
                .isInstanceOfSatisfying(
                        Service.class,
                        found -> assertThat(found.upstream().name()).isEqualTo(service));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/health",
                "/submission/q/metrics",
                "/submission/q/openapi/x",
                "/submission/../q/health",
                "/submission/%2e%2e/q/health",
                "/submission%2fq/health",
                "//q/health",
                "/./q/health",
                "/q;x/health",
                "/public/../originals/x",
                "/public/a/..",
                "/public/",
                "/public/a b",
                "/public/%2E%2E/x",
                "/public/a//b",
                "/public/a%20b"
            })
    void internalAndAmbiguousPathsLeadNowhere(String path) {
        // When
        Destination destination = routes.find("GET", path);

        // Then
        assertThat(destination).isEqualTo(new Refused(Problem.notFound()));
    }

    @Test
    void publicObjectsAreFoundByTheirKey() {
        // When
        Destination destination = routes.find("GET", "/public/4f1c/ladder/v0/seg-1.m4s");

        // Then
        assertThat(destination).isEqualTo(new PublicObject("4f1c/ladder/v0/seg-1.m4s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH", "OPTIONS"})
    void publicObjectsAreNotWritten(String method) {
        // When
        Destination destination = routes.find(method, "/public/4f1c/poster.jpg");

        // Then
        assertThat(destination).isEqualTo(new Refused(Problem.readOnly()));
    }
}
