package io.zhanbo.media.fingerprint;

import io.zhanbo.media.fingerprint.FingerprintIndex.Indexed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks for another entry, of this contest or any earlier one, with the same film or much of it. */
@ApplicationScoped
class FindDuplicate {
    private final FingerprintIndex index;

    FindDuplicate(FingerprintIndex index) {
        this.index = index;
    }

    /** @param film the one that was examined; its own entry does not count */
    @Transactional
    Optional<Duplicate> find(Indexed film, String sha256, Fingerprint fingerprint) {
        return index.withFile(sha256, film.entryId()).stream()
                .findFirst()
                .map(other -> new Duplicate(
                        other.entryId(), other.contestId(), new Shared(0, film.seconds(), 0, other.seconds())))
                .or(() -> alike(film, fingerprint));
    }

    private Optional<Duplicate> alike(Indexed film, Fingerprint fingerprint) {
        return index.candidates(fingerprint, film.entryId()).stream()
                .flatMap(other -> Shared.of(fingerprint.moments(), index.prints(other.entryId())).stream()
                        .map(shared -> new Duplicate(other.entryId(), other.contestId(), shared)))
                .findFirst();
    }
}
