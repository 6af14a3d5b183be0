package io.zhanbo.media.job;

import io.zhanbo.runtime.storage.StorageFailure;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Why a job failed, and so what is to be done about it. */
public enum FailureClass {
    /** The file is to blame: trying again is no use. */
    INPUT(1),
    /** The surroundings are: try again, later and later. */
    TRANSIENT(8),
    /** We are: try once more, in case it was chance, then let an operator see it. */
    BUG(2);

    private final int attempts;

    FailureClass(int attempts) {
        this.attempts = attempts;
    }

    /** After how many failures a job that fails like this is given up. */
    int attempts() {
        return attempts;
    }

    static FailureClass of(Throwable failure) {
        if (failure instanceof InputFault) {
            return INPUT;
        }
        return causes(failure).anyMatch(FailureClass::passes) ? TRANSIENT : BUG;
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
