package io.zhanbo.media.job.schedule;

import io.zhanbo.media.job.queue.Queue;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** db-scheduler's note of who works on what. */
@Singleton
class Leases {
    private static final Logger LOG = Logger.getLogger(Leases.class);

    private final DataSource database;

    Leases(DataSource database) {
        this.database = database;
    }

    /** A worker that ends lets go of what it could not finish: nobody has to wait until it counts as dead. */
    void release(String worker) {
        for (var queue : Queue.values()) {
            try (var connection = database.getConnection();
                    var update = connection.prepareStatement("update " + queue.table()
                            + " set picked = false, picked_by = null, version = version + 1 where picked_by = ?")) {
                update.setString(1, worker);
                update.executeUpdate();
            } catch (SQLException e) {
                LOG.warnf("Jobs in %s wait until this worker counts as dead: %s", queue.table(), e.getMessage());
            }
        }
    }
}
