package io.zhanbo.local.testing;

import io.zhanbo.local.backing.BackingServices;
import io.zhanbo.local.backing.FreePorts;
import io.zhanbo.local.backing.Kafka;
import io.zhanbo.local.backing.ObjectStorage;
import io.zhanbo.local.backing.PostgreSql;
import io.zhanbo.local.files.Folders;
import java.nio.file.Path;

/** The child JVM that holds the backing services of one build, and ends with it. */
final class Daemon {
    private Daemon() {}

    /** @param arguments the folder to work in, and the process id of the build */
    public static void main(String... arguments) {
        try {
            serve(arguments);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void serve(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ProcessHandle build = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();

        FreePorts ports = new FreePorts();
        int cuttablePort = ports.next();
        int cuttableTarget = ports.next();
        PostgreSql postgres = new PostgreSql(ports.next(), folder.resolve("postgres"));
        Kafka kafka =
                new Kafka(ports.next(), ports.next(), folder.resolve("kafka")).cuttable(cuttablePort, cuttableTarget);
        ObjectStorage storage = new ObjectStorage(ports.next(), folder.resolve("storage"), "http://localhost:8080");

        BackingServices services = new BackingServices(postgres, kafka, storage);
        // A Ctrl-C at the build reaches this process too, and PostgreSQL would go on without it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(services, folder), "end"));
        services.start();
        new SharedServices(postgres.address(), kafka.address(), storage.address(), cuttablePort, cuttableTarget)
                .write(DaemonClient.readyFile(folder));
        System.out.println(DaemonClient.READY);
        build.onExit().join();
        // Threads of the services' libraries may outlive them.
        System.exit(0);
    }

    private static void end(BackingServices services, Path folder) {
        try {
            services.close();
            Folders.delete(folder);
        } catch (Exception e) {
            e.printStackTrace();
        }
    }
}
