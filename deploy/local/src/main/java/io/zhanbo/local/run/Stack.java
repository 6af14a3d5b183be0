package io.zhanbo.local.run;

import io.zhanbo.local.backing.BackingServices;
import io.zhanbo.local.backing.Kafka;
import io.zhanbo.local.backing.MailServer;
import io.zhanbo.local.backing.ObjectStorage;
import io.zhanbo.local.backing.PostgreSql;
import io.zhanbo.local.gateway.Gateway;
import io.zhanbo.local.gateway.SignedUrls;
import io.zhanbo.local.identity.Keycloak;
import io.zhanbo.local.process.ChildProcess;
import io.zhanbo.local.process.Jdk;
import io.zhanbo.local.process.Parallel;
import io.zhanbo.local.process.PidFile;
import io.zhanbo.local.process.Supervised;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All processes of a local run. Each is known to {@link #close()} before it starts, so that a Ctrl-C finds it. */
final class Stack implements AutoCloseable {
    private final Places places;
    private final Progress progress;
    private final Jdk jdk = Jdk.newest();
    private final PostgreSql postgres;
    private final Kafka kafka;
    private final ObjectStorage storage;
    private final MailServer mail;
    private final BackingServices backing;
    private final Keycloak keycloak;
    private final List<Supervised> services = new CopyOnWriteArrayList<>();
    private final List<Supervised> identity = new CopyOnWriteArrayList<>();
    private final Gateway gateway;

    Stack(Places places, Progress progress) {
        this.places = places;
        this.progress = progress;
        postgres = new PostgreSql(Ports.POSTGRESQL, places.data().resolve("postgres"));
        kafka = new Kafka(Ports.KAFKA, Ports.KAFKA_CONTROLLER, places.data().resolve("kafka"));
        storage =
                new ObjectStorage(Ports.STORAGE, places.data().resolve("storage"), "http://localhost:" + Ports.GATEWAY);
        mail = new MailServer(Ports.SMTP, Ports.IMAP);
        backing = new BackingServices(postgres, kafka, storage, mail);
        keycloak = new Keycloak(
                Ports.KEYCLOAK, places.keycloak().orElseThrow(), places.data().resolve("keycloak"));
        URI endpoint = URI.create(storage.address());
        gateway = new Gateway(
                Ports.GATEWAY,
                ServiceProgram.ALL.stream().map(ServiceProgram::upstream).toList(),
                endpoint,
                new SignedUrls(
                        endpoint,
                        ObjectStorage.ACCESS_KEY,
                        ObjectStorage.SECRET_KEY,
                        ServiceProgram.BUCKET_PREFIX + "public"));
    }

    /** Ends what an earlier run left behind because it was killed. */
    void endLeftOvers() throws IOException {
        postgres.endLeftOver();
        pidFile("keycloak").endLeftOver();
        ServiceProgram.ALL.forEach(service -> pidFile(service.name()).endLeftOver());
    }

    void start() throws Exception {
        progress.say("Starting on Java " + jdk.feature());
        Parallel.all(List.of(this::startKeycloak, this::startBackingAndServices));
        gateway.start();
    }

    private void startKeycloak() throws Exception {
        ChildProcess program = keycloak.prepare(jdk, places.log("keycloak"));
        start(program, keycloak.ready(), "keycloak", identity);
    }

    private void startBackingAndServices() throws Exception {
        backing.start();
        progress.say("PostgreSQL, Kafka, object storage and mail are ready");
        List<Parallel.Step> starts = new ArrayList<>();
        for (ServiceProgram service : ServiceProgram.ALL) {
            starts.add(() -> start(service));
        }
        Parallel.all(starts);
    }

    private void start(ServiceProgram service) throws Exception {
        var leans = new ServiceProgram.Leans(
                postgres.database(service.name()), kafka.address(), storage.address(), keycloak.issuer());
        ChildProcess program =
                service.program(jdk, places.serviceJar(service.name()), places.log(service.name()), leans);
        start(program, service.ready(), service.name(), services);
    }

    private void start(ChildProcess program, URI ready, String name, List<Supervised> group) throws Exception {
        Supervised process = new Supervised(program, ready, pidFile(name), progress::say);
        group.add(process);
        process.start();
        progress.say(program.name() + " is ready");
    }

    private PidFile pidFile(String name) {
        return new PidFile(places.pidFile(name));
    }

    /** First what asks, then what answers: nothing finds its partner gone. */
    @Override
    public void close() throws Exception {
        gateway.close();
        closeAll(services);
        closeAll(identity);
        backing.close();
    }

    private static void closeAll(List<Supervised> processes) throws Exception {
        List<Parallel.Step> ends = new ArrayList<>();
        processes.forEach(process -> ends.add(process::close));
        Parallel.all(ends);
    }
}
