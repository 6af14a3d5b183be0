package io.zhanbo.media.fingerprint;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** The film is not that of another entry, nor much of it: not cropped, mirrored, framed, shortened or recompressed either. */
@Singleton
class DuplicateCheck implements Check {
    private final RememberFilm rememberFilm;
    private final FindDuplicate findDuplicate;

    DuplicateCheck(RememberFilm rememberFilm, FindDuplicate findDuplicate) {
        this.rememberFilm = rememberFilm;
        this.findDuplicate = findDuplicate;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (evidence.pictures() == null || evidence.bytes().assetId() == null) {
            return List.of();
        }
        var fingerprint = Fingerprint.of(evidence.pictures());
        var sha256 = evidence.bytes().sha256();
        return rememberFilm
                .remember(evidence.bytes().assetId(), sha256, evidence.seconds(), fingerprint)
                .flatMap(film -> findDuplicate.find(film, sha256, fingerprint))
                .map(DuplicateCheck::finding)
                .stream()
                .toList();
    }

    private static Finding finding(Duplicate duplicate) {
        var shared = duplicate.shared();
        return Findings.between(
                shared.from(),
                shared.to(),
                Code.DUPLICATE,
                duplicate.entryId(),
                duplicate.contestId(),
                shared.from(),
                shared.to(),
                shared.otherFrom(),
                shared.otherTo());
    }
}
