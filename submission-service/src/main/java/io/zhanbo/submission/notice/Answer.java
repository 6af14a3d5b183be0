package io.zhanbo.submission.notice;

import java.util.List;

/**
 * An answer to a mail that someone sent, in words already.
 *
 * @param subject   of the answer
 * @param lines     what it says
 * @param inReplyTo Message-ID of the mail it answers, with its angle brackets, or null
 */
public record Answer(String subject, List<String> lines, String inReplyTo) implements News {

    @Override
    public Section tell(Words words) {
        return new Section(subject, lines);
    }

    @Override
    public boolean isMandatory() {
        return true;
    }
}
