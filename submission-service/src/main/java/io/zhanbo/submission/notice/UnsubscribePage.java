package io.zhanbo.submission.notice;

/**
 * What someone sees who follows the last link of a mail.
 *
 * @param language tag
 * @param button   words of the button; null once it was pressed
 */
record UnsubscribePage(String language, String heading, String text, String button) {

    static UnsubscribePage asking(Words words) {
        return new UnsubscribePage(
                words.tag(),
                words.say("unsubscribe.heading"),
                words.say("unsubscribe.text"),
                words.say("unsubscribe.button"));
    }

    static UnsubscribePage done(Words words) {
        return new UnsubscribePage(
                words.tag(), words.say("unsubscribed.heading"), words.say("unsubscribed.text"), null);
    }
}
