package io.zhanbo.media.text;

import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Code;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import jakarta.inject.Singleton;
import java.util.List;

/** The picture is clean: no titles, subtitles or station's name were laid over it. */
@Singleton
class TextCheck implements Check {
    private final TextSurvey survey;

    TextCheck(TextSurvey survey) {
        this.survey = survey;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        return evidence.pictures() == null
                ? List.of()
                : survey.survey(evidence.pictures()).stream()
                        .map(TextCheck::finding)
                        .toList();
    }

    private static Finding finding(TextSeen seen) {
        var code =
                switch (seen.kind()) {
                    case OVERLAY -> Code.PACKAGED;
                    case SUBTITLES -> Code.SUBTITLES;
                    case STANDING -> Code.TEXT;
                };
        return Findings.at(seen.box(), seen.from(), seen.to(), code, seen.from(), seen.to());
    }
}
