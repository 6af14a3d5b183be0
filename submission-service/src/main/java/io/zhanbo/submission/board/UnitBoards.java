package io.zhanbo.submission.board;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.Page;
import io.zhanbo.submission.entry.Completeness;
import io.zhanbo.submission.entry.Contacts;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows a unit's board to its liaison and the organiser. */
@ApplicationScoped
class UnitBoards {

    private final Intake intake;
    private final Entries entries;
    private final Contacts contacts;
    private final CurrentUser user;

    UnitBoards(Intake intake, Entries entries, Contacts contacts, CurrentUser user) {
        this.intake = intake;
        this.entries = entries;
        this.contacts = contacts;
        this.user = user;
    }

    /** @throws NotFound if there is none or it is none of the caller's */
    UnitBoard of(String contestId, String unitId, Page page) {
        boolean mine = user.unit().filter(unitId::equals).isPresent();
        if (!mine && !user.is(Roles.ORGANISER)) {
            throw new NotFound("unit");
        }
        return new UnitBoard(
                intake.of(contestId, unitId),
                page.number(),
                page.size(),
                entries.countOfContest(contestId, unitId),
                entries.ofContest(contestId, unitId, page).stream()
                        .map(this::line)
                        .toList());
    }

    private UnitBoard.Line line(Entry entry) {
        Optional<Video> video = entry.video();
        return new UnitBoard.Line(
                entry.id(),
                entry.version(),
                entry.text().title(),
                contacts.name(entry),
                entry.state(),
                video.map(Video::verdict).orElse(null),
                video.map(Video::findingCount).orElse(0),
                Completeness.gaps(entry),
                !entry.isUnclaimed());
    }
}
