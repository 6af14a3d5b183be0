package io.zhanbo.submission.notice;

/**
 * What someone sees who follows the last link of a mail.
 *
 * @param language tag
 * @param button   what can be done, or null
 */
record UnsubscribePage(String language, String heading, String text, Button button) {

    /** @param path to which it posts, from the folder in which the page lies */
    record Button(String words, String path) {}

    static UnsubscribePage asking(Words words, String token) {
        return new UnsubscribePage(
                words.tag(),
                words.say("unsubscribe.heading"),
                words.say("unsubscribe.text"),
                new Button(words.say("unsubscribe.button"), token));
    }

    static UnsubscribePage done(Words words, String token) {
        return new UnsubscribePage(
                words.tag(),
                words.say("unsubscribed.heading"),
                words.say("unsubscribed.text"),
                new Button(words.say("unsubscribed.button"), token + "/undo"));
    }

    static UnsubscribePage undone(Words words) {
        return new UnsubscribePage(words.tag(), words.say("subscribed.heading"), words.say("subscribed.text"), null);
    }
}
