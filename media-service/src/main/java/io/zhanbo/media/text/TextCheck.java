package io.zhanbo.media.text;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Finding;
import io.zhanbo.media.check.Check;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.check.Findings;
import io.zhanbo.media.logo.LogoSeen;
import io.zhanbo.media.logo.LogoSurvey;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The picture is clean: no titles, subtitles or station's mark were laid over it. What was told of as words is not told of as a mark, too. */
@Singleton
class TextCheck implements Check {
    private final TextSurvey texts;
    private final LogoSurvey logos;

    TextCheck(TextSurvey texts, LogoSurvey logos) {
        this.texts = texts;
        this.logos = logos;
    }

    @Override
    public List<Finding> examine(Evidence evidence) {
        if (evidence.pictures() == null) {
            return List.of();
        }
        var seen = texts.survey(evidence.pictures());
        var places = seen.stream().map(TextSeen::box).toList();
        var logo = logos.survey(evidence.pictures(), evidence.picture().cuts(), places);
        return Stream.concat(
                        seen.stream().map(TextCheck::finding), logo.stream().map(TextCheck::finding))
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

    private static Finding finding(LogoSeen seen) {
        return Findings.at(seen.box(), seen.from(), seen.to(), Code.LOGO, seen.from(), seen.to());
    }
}
