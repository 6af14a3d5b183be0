package io.zhanbo.runtime.delivery;

import java.sql.SQLException;

/** The database refused a statement or is not there. */
class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /**
     * Whether a failure came from a database that is away (stopped, restarting, out of connections) rather than from what it was asked: the same
     * attempt succeeds once it is back.
     */
    static boolean isAway(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isAwayState(sql)) {
                return true;
            }
        }
        return false;
    }

    /** 08: connection exceptions; 53: out of resources; 57: shutting down or starting. Agroal's own time-out has no state. */
    private static boolean isAwayState(SQLException sql) {
        var state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }
}
