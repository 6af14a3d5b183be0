package io.zhanbo.media.job.schedule;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** This instance among the workers: each start of the service is a new one, so that nobody is taken for a dead one of the same host. */
@Singleton
public class ThisWorker {
    private final String host = hostName();
    private final String id = host + "-" + UUID.randomUUID().toString().substring(0, 8);

    public String id() {
        return id;
    }

    public String host() {
        return host;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
