package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The liaison of a unit, deciding about one of its entries. */
final class Liaison {
    private final Person person;
    private final String entry;

    Liaison(Person person, String entryId) {
        this.person = person;
        this.entry = "/submission/entries/" + entryId;
    }

    /** Looks at what the checks are unsure of, and accepts it. */
    JsonNode accept(String reason) {
        return person.post(entry + "/override", Map.of("reason", reason)).json();
    }

    /** Lets a film pass whose checks left it to a person. */
    void acceptIfInDoubt() {
        if (person.get(entry).json().path("video").path("verdict").asText().equals("REVIEW")) {
            accept(Work.WHY_ACCEPTED);
        }
    }

    /** Gives the work's contestant, who has no account, a link to it. */
    Person inviteContestant(Api api) {
        return Person.invited(
                api,
                person.post(entry + "/invitation", null).json().path("token").asText());
    }

    /** Answers for all that the contest asks, of the entry as it is shown now. */
    JsonNode vouch() {
        var shown = person.get(entry).json();
        var seen = Map.of(
                "wordsVersion", shown.path("wordsVersion").asLong(),
                "scriptSha256", shown.path("script").path("sha256").asText(),
                "revision", shown.path("video").path("revision").asInt());
        return person.post(entry + "/vouching", Map.of("confirmed", checklist(shown), "seen", seen))
                .json();
    }

    /** Writes down what a guardian of the contestant has signed: the child may appear wherever the work does. */
    JsonNode recordGuardian(String name) {
        return person.put(
                        entry + "/guardian-consent",
                        Map.of(
                                "guardianName",
                                name,
                                "how",
                                "SIGNED_PAGE",
                                "givenOn",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "channels",
                                List.of("SITE", "FEED", "PARTNER")))
                .json();
    }

    JsonNode nominate() {
        return person.post(entry + "/nomination", null).json();
    }

    private List<String> checklist(JsonNode shown) {
        return person.get("/submission/contests/" + shown.path("contestId").asText())
                .json()
                .path("checklist")
                .findValuesAsText("code");
    }
}
