package io.zhanbo.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a contestant of the demo hands in.
 *
 * @param account     who hands it in
 * @param name        contestant's name, invented
 * @param unit        unit it competes for
 * @param liaison     who vouches for it
 * @param title       title
 * @param description description
 * @param topic       code of the topic
 * @param form        code of the form
 * @param clip        file among the bundled clips
 */
record Work(
        String account,
        String name,
        String unit,
        String liaison,
        String title,
        String description,
        String topic,
        String form,
        String clip) {

    /** Why a liaison lets a film pass that the checks want looked at. */
    static final String WHY_ACCEPTED = "看过了，是作品的构思";

    /** What has to be made of a nominated film before it can be judged and shown. */
    static final List<String> PLAYABLE = List.of("PROXY", "LADDER", "DOWNLOAD", "POSTER", "STORYBOARD");

    static final List<Work> OF_THE_DEMO = List.of(
            new Work(
                    "demo-teacher",
                    "周敏",
                    "xicheng",
                    "demo-liaison",
                    "麦田里的课堂",
                    "一位乡村教师把课堂搬进麦田的二十年。",
                    "inspiring-lives",
                    "micro-story",
                    "1080p25-h264-5s.mp4"),
            new Work(
                    "demo-student",
                    "林晓",
                    "no1-school",
                    "demo-liaison2",
                    "河水又清了",
                    "从外婆的洗衣石，讲一条河的十年。",
                    "green-development",
                    "micro-talk",
                    "720p-hdr10-av1-portrait.mp4"),
            new Work(
                    "demo-pupil",
                    "何苗",
                    "xicheng",
                    "demo-liaison",
                    "上学路上",
                    "这条路，爸爸走过，现在我走。",
                    "livelihood",
                    "micro-story",
                    "1080p30-street-5s.mp4"));

    Map<String, Object> draft() {
        return draft(description);
    }

    Map<String, Object> draft(String otherDescription) {
        return Map.of(
                "title", title,
                "description", otherDescription,
                "topic", topic,
                "form", form,
                "unitId", unit,
                "contestant", Map.of("name", name, "phone", "13800000000", "minor", isMinor()),
                "consents", List.of("SITE", "FEED", "PARTNER"));
    }

    /** Then a guardian has to consent before the nomination. */
    boolean isMinor() {
        return account.equals("demo-pupil");
    }

    byte[] script() {
        return (title + "\n\n" + description + "\n\n讲述人：" + name + "\n").getBytes(StandardCharsets.UTF_8);
    }

    byte[] film() {
        try (var stream = Work.class.getResourceAsStream("/clips/" + clip)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
