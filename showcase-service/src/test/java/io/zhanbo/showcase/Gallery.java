package io.zhanbo.showcase;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.runtime.delivery.Received;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.storage.Bucket;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Brings exhibits to where a test begins: events as the inbox hands them on, requests as organisers make them. */
@ApplicationScoped
public class Gallery {
    private final Event<Record> observers;
    private final ObjectStore objects;

    Gallery(@Received Event<Record> observers, ObjectStore objects) {
        this.observers = observers;
        this.objects = objects;
    }

    public void hear(Record event) {
        QuarkusTransaction.requiringNew().run(() -> observers.fire(event));
    }

    /** Its files lie in the private bucket. */
    public void store(Nominee nominee) {
        nominee.files().forEach((key, name) -> storeFile(key, name));
    }

    public void storeFile(String key, String name) {
        objects.put(Bucket.RENDITIONS, key, Nominee.bytes(name), Nominee.contentType(name));
    }

    /** A complete exhibit whose files are there; returns its id. */
    public String complete(Nominee nominee) {
        store(nominee);
        nominee.story().forEach(this::hear);
        return idOf(nominee);
    }

    public String approved(Nominee nominee) {
        String id = complete(nominee);
        approve(id);
        return id;
    }

    public void approve(String id) {
        List.of("first", "second", "third")
                .forEach(person ->
                        as(person, "/showcase/exhibits/" + id + "/reviews").statusCode(200));
    }

    public String published(Nominee nominee) {
        String id = approved(nominee);
        publish(id);
        awaitState(nominee, "PUBLISHED");
        return id;
    }

    public ValidatableResponse publish(String id) {
        return as("first", "/showcase/exhibits/" + id + "/publication").statusCode(202);
    }

    public ValidatableResponse takeDown(String id) {
        return given().auth()
                .oauth2(Tokens.of("first", Roles.ORGANISER))
                .contentType("application/json")
                .body(Map.of("reason", "家长要求"))
                .post("/showcase/exhibits/" + id + "/takedown")
                .then();
    }

    /** A POST without a body, by an organiser. */
    public ValidatableResponse as(String organiser, String path) {
        return given().auth()
                .oauth2(Tokens.of(organiser, Roles.ORGANISER))
                .post(path)
                .then();
    }

    public void awaitState(Nominee nominee, String state) {
        Awaitility.await().until(() -> of(nominee).get("state"), state::equals);
    }

    public String idOf(Nominee nominee) {
        return (String) of(nominee).get("id");
    }

    /** What organisers see of a nominee's exhibit; an empty map if there is none. */
    public Map<String, Object> of(Nominee nominee) {
        List<Map<String, Object>> all = given().auth()
                .oauth2(Tokens.of("first", Roles.ORGANISER))
                .get("/showcase/exhibits?contest={contest}", nominee.contestId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        return all.stream()
                .filter(exhibit -> nominee.entryId().equals(exhibit.get("entryId")))
                .findFirst()
                .orElse(Map.of());
    }
}
