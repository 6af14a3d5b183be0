package io.zhanbo.submission.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhanbo.submission.contact.Language;
import io.zhanbo.submission.notice.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GapWordsTest {

    /** As {@code Completeness} calls them. */
    private static final List<String> CODES = List.of(
            "title",
            "description",
            "topic",
            "form",
            "contestant.name",
            "contestant.phone",
            "team.groupName",
            "team.members",
            "openUpload",
            "video",
            "script");

    @ParameterizedTest
    @EnumSource
    void whateverAnEntryMayLackHasWords(Language language) {
        // When
        List<String> words = CODES.stream()
                .map(code -> Words.in(language).say("gap." + code))
                .toList();

        // Then
        assertThat(words).hasSize(CODES.size()).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
