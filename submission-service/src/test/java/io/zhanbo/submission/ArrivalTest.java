package io.zhanbo.submission;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What counts is when a request arrives, however long it takes to find out who sent it. */
@QuarkusTest
class ArrivalTest extends InSeason {

    private static final byte[] SCRIPT = "各位老师好，今天我讲一个故事。".getBytes(StandardCharsets.UTF_8);
    private static final Instant LAST = Season.CLOSES.plusMillis(999);
    private static final Instant TOO_LATE = Season.CLOSES.plusSeconds(1);

    @Inject
    DataSource dataSource;

    @Test
    void whatComesInTheLastSecondIsInTimeThoughItsSenderIsKnownOnlyLater() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Guest handsIn = Guest.newEntrant(contest);
        String handedIn = handsIn.drafts(contest);
        String script = withScriptSent(handsIn, handedIn);
        handsIn.call().post(script).then().statusCode(200);
        handsIn.call().post(withVideoSent(handsIn, handedIn)).then().statusCode(200);
        Guest saves = Guest.newEntrant(contest);
        String saved = saves.drafts(contest);
        Map<String, Object> form = new HashMap<>(Work.form());
        form.put("title", "新标题");
        Guest completes = Guest.newEntrant(contest);
        String completed = completes.drafts(contest);
        String scriptOfCompleted = withScriptSent(completes, completed);
        String videoOfCompleted = withVideoSent(completes, completed);

        // When
        clock.set(LAST);
        List<Response> answers = heldUp(
                TOO_LATE,
                () -> handsIn.call().post("/entries/" + handedIn + "/submission"),
                () -> saves.call().body(form).put("/entries/" + saved),
                () -> completes.call().post(scriptOfCompleted),
                () -> completes.call().post(videoOfCompleted));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200, 200, 200);
        answers.get(0).then().body("submittedAt", equalTo(LAST.toString()));
        handsIn.call()
                .get("/entries/" + handedIn + "/revisions")
                .then()
                .body("handIns.handedInAt", contains(LAST.toString()));
        saves.see(saved).then().body("title", equalTo("新标题"));
        saves.call().body(form).put("/entries/" + saved).then().statusCode(409);
        completes.call().post("/entries/" + completed + "/submission").then().statusCode(200);
    }

    @Test
    void whoSendsTheRestLaterHasNotSentItInTime() throws Exception {
        // Given
        String contest = Season.withQuota(1);
        Guest guest = Guest.newEntrant(contest);
        String id = guest.drafts(contest);
        clock.set(LAST);

        // When
        String status;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = String.join(
                    "\r\n",
                    "PUT /submission/entries/" + id + " HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Invitation " + guest.token(),
                    "Content-Type: application/json",
                    "Content-Length: 25",
                    "Connection: close",
                    "",
                    "");
            try (Connection held = holdInvitations()) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                awaitWaiting(held, 1);
                clock.set(Season.CLOSES.plusSeconds(60));
                held.commit();
            }
            socket.getOutputStream().write("{\"unitId\":     \"xicheng\"}".getBytes(StandardCharsets.US_ASCII));
            status = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        // Then
        assertThat(status).contains(" 409 ", "contest-closed");
    }

    /** The answers to requests that have all arrived before it is known who sent any of them, which is at that moment. */
    @SafeVarargs
    private List<Response> heldUp(Instant until, Supplier<Response>... requests) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(requests.length);
        try (Connection held = holdInvitations()) {
            List<CompletableFuture<Response>> sent = Stream.of(requests)
                    .map(request -> supplyAsync(request, senders))
                    .toList();
            awaitWaiting(held, requests.length);
            clock.set(until);
            held.commit();
            return sent.stream().map(CompletableFuture::join).toList();
        } finally {
            senders.shutdownNow();
        }
    }

    private Connection holdInvitations() throws Exception {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table invitation in access exclusive mode");
        }
        return connection;
    }

    private static void awaitWaiting(Connection held, int count) {
        Awaitility.await().until(() -> {
            try (Statement statement = held.createStatement();
                    ResultSet waiting = statement.executeQuery("select count(*) from pg_locks where not granted"
                            + " and relation = 'invitation'::regclass")) {
                return waiting.next() && waiting.getInt(1) == count;
            }
        });
    }

    /** Where to say that it is there. */
    private static String withScriptSent(Guest guest, String entry) {
        String url = guest.call()
                .body(Map.of("fileName", "a.txt", "size", SCRIPT.length, "sha256", Work.sha256(SCRIPT)))
                .post("/entries/" + entry + "/script")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        Work.send(url, SCRIPT);
        return "/entries/" + entry + "/script/completion";
    }

    /** Where to say that it is there. */
    private static String withVideoSent(Guest guest, String entry) {
        String upload = guest.call()
                .body(Map.of("size", Work.FILM.length, "sha256", Work.sha256(Work.FILM), "contentType", "video/mp4"))
                .post("/entries/" + entry + "/uploads")
                .then()
                .statusCode(201)
                .extract()
                .path("uploadId");
        Work.send(guest.partUrl(upload, 1), Work.FILM);
        return "/uploads/" + upload + "/completion";
    }
}
