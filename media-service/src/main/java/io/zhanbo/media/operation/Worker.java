package io.zhanbo.media.operation;

import io.zhanbo.media.job.queue.JobSettings.Role;
import io.zhanbo.media.job.queue.Queue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An instance that works on jobs. It says again and again that it lives; one that has not for a while is forgotten. */
@Entity
class Worker {
    @Id
    private String id;

    private String host;
    private String version;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant startedAt;
    private Instant heartbeatAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "worker_slots", joinColumns = @JoinColumn(name = "worker_id"))
    @MapKeyColumn(name = "queue")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "slots")
    private Map<Queue, Integer> slots = new EnumMap<>(Queue.class);

    protected Worker() {}

    Worker(String id, String host, String version, Role role, Map<Queue, Integer> slots, Instant now) {
        this.id = id;
        this.host = host;
        this.version = version;
        this.role = role;
        this.slots.putAll(slots);
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    String id() {
        return id;
    }

    /** How many jobs of a queue it does at a time. */
    int slots(Queue queue) {
        return slots.getOrDefault(queue, 0);
    }

    WorkerView view(List<WorkerView.Work> work) {
        return new WorkerView(id, host, version, role, Map.copyOf(slots), work, startedAt, heartbeatAt);
    }
}
