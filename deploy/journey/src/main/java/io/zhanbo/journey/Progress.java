package io.zhanbo.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** How far the machine has come with one film, told whenever a job has done another quarter of its work. */
final class Progress {
    private static final int STEPS = 4;

    private final Person organiser;
    private final String path;
    private final Narrator narrator;
    private final Map<String, String> told = new HashMap<>();

    Progress(Person organiser, String entryId, Narrator narrator) {
        this.organiser = organiser;
        this.path = "/media/videos/" + entryId;
        this.narrator = narrator;
    }

    void tell() {
        organiser.get(path).json().findValues("jobs").forEach(jobs -> jobs.forEach(this::tell));
    }

    private void tell(JsonNode job) {
        var state = job.path("state").asText();
        long quarters = (long) (job.path("progress").asDouble() * STEPS);
        var words = state.equals("RUNNING") ? quarters * 100 / STEPS + " %" : state;
        if (!words.equals(told.put(job.path("id").asText(), words))) {
            narrator.note(job.path("step").asText() + " " + words);
        }
    }
}
