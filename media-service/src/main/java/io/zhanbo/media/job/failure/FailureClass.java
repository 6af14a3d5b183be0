package io.zhanbo.media.job.failure;

import io.zhanbo.runtime.storage.StorageFailure;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/** Why a job failed, and so what is to be done about it. */
public enum FailureClass {
    /** The file is to blame: trying again is no use. */
    INPUT(1),
    /** The surroundings are: try again, later and later. */
    TRANSIENT(8),
    /** Too little disk or memory: try again much later, when others are done, and not all at once. */
    RESOURCE(8),
    /** We are: try once more, in case it was chance, then keep it away from the workers until an operator has looked at it. */
    BUG(2);

    private final int attempts;

    FailureClass(int attempts) {
        this.attempts = attempts;
    }

    /** After how many failures a job that fails like this is given up. */
    public int attempts() {
        return attempts;
    }

    /** Whose fault it was, by what was thrown and by the causes behind it. */
    public static FailureClass of(Throwable failure) {
        if (failure instanceof InputFault) {
            return INPUT;
        }
        if (causes(failure).anyMatch(FailureClass::exhausts)) {
            return RESOURCE;
        }
        return causes(failure).anyMatch(FailureClass::passes) ? TRANSIENT : BUG;
    }

    private static boolean exhausts(Throwable cause) {
        return cause instanceof ResourceFault
                || cause instanceof OutOfMemoryError
                || saysDiskIsFull(cause.getMessage());
    }

    /** Java has no exception of its own for it, and FFmpeg and the storage use the same words. */
    private static boolean saysDiskIsFull(String message) {
        return message != null
                && Stream.of("no space left on device", "disk quota exceeded", "cannot allocate memory")
                        .anyMatch(message.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof TransientFault
                || cause instanceof StorageFailure
                || cause instanceof PersistenceException
                || cause instanceof SQLException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
