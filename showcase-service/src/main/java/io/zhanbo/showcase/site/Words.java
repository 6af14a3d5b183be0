package io.zhanbo.showcase.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say, in English; the Chinese words are in {@code messages/words_zh_CN.properties}. */
@MessageBundle("words")
interface Words {
    @Message("Showcase")
    String siteName();

    @Message("Stories from the contest, told by the people who won it.")
    String siteDescription();

    @Message("Skip to the content")
    String skip();

    @Message("All works")
    String allWorks();

    @Message("Nothing is on show yet")
    String emptyTitle();

    @Message(
            "A winning work appears here once the results are final, three reviewers have passed it and the people in it"
                    + " have agreed. Subscribe to the feed to hear of the first one.")
    String emptyText();

    @Message("{#if count == 1}1 work on show{#else}{count} works on show{/if}")
    String works(int count);

    @Message("Organised by {organiser}")
    String organisedBy(String organiser);

    @Message("Told by")
    String contestant();

    @Message("Unit")
    String unit();

    @Message("Instructor")
    String instructor();

    @Message("Members")
    String members();

    @Message("Made with")
    String coauthors();

    @Message("Topic")
    String topic();

    @Message("Form")
    String form();

    @Message("Length")
    String length();

    @Message("On show since")
    String since();

    @Message("Contest")
    String contest();

    @Message("Play “{title}”")
    String play(String title);

    @Message("Your browser cannot play films here. Open the film itself")
    String openFilm();

    @Message("The film could not be loaded. Check your connection and play it again.")
    String filmFailed();

    @Message("More from this showcase")
    String more();

    @Message("Subscribe")
    String subscribe();

    @Message("Taken down")
    String goneTitle();

    @Message("This work is no longer on show and will not come back. There is more to see.")
    String goneText();

    @Message("There is no such page")
    String missingTitle();

    @Message("The address may be mistyped, or the work is not on show yet.")
    String missingText();
}
