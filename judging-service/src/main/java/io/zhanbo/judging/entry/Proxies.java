package io.zhanbo.judging.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Proxies implements PanacheRepositoryBase<Proxy, Proxy.Id> {

    /** The copy, or a fresh one, yet to be persisted. */
    Proxy known(String entryId, int revision) {
        Proxy.Id id = new Proxy.Id(entryId, revision);
        return findByIdOptional(id).orElseGet(() -> new Proxy(id));
    }

    /** All copies of an entry's video: where they lie is told by digests of it. */
    void forget(String entryId) {
        delete("id.entryId", entryId);
    }

    /** The key in bucket {@code renditions} of the copy of the nominated revision, once there is one. */
    Optional<String> keyFor(Entry entry) {
        return findByIdOptional(new Proxy.Id(entry.id(), entry.revision())).map(Proxy::objectKey);
    }
}
