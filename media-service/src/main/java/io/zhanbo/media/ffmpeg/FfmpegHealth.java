package io.zhanbo.media.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only if FFmpeg starts and can be limited; tells how far its children are kept away from the machine. */
@Readiness
@ApplicationScoped
class FfmpegHealth implements HealthCheck {
    private final Installation installation;
    private final Sandbox sandbox;

    FfmpegHealth(Installation installation, Sandbox sandbox) {
        this.installation = installation;
        this.sandbox = sandbox;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("ffmpeg")
                .withData("isolation", sandbox.isolation().name())
                .withData("hides-processes", sandbox.hidesProcesses())
                .withData("limits", sandbox.limits())
                .withData("dies-with-service", sandbox.diesWithUs());
        if (!sandbox.limits()) {
            return answer.withData("missing", Sandbox.NO_LIMITS).down().build();
        }
        return installation
                .version()
                .map(version -> answer.withData("version", version).up())
                .orElseGet(() ->
                        answer.withData("missing", installation.complaint()).down())
                .build();
    }
}
