package io.zhanbo.submission.contest;

import io.zhanbo.submission.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Begins another season with the rules of one there was: everything but id and season's start is the same. */
@ApplicationScoped
class CopyContest {

    private final Contests contests;
    private final DefineContest defineContest;

    CopyContest(Contests contests, DefineContest defineContest) {
        this.contests = contests;
        this.defineContest = defineContest;
    }

    /** @throws ContestExists if there is a contest of the new id */
    @Transactional
    Contest copy(String id, Copy copy) {
        ContestDefinition rules = contests.get(id).definition();
        DefinitionCheck.check(copy.id(), rules);
        contests.reserve(copy.id());
        if (contests.find(copy.id()).isPresent()) {
            throw new ContestExists(copy.id());
        }
        return defineContest.define(copy.id(), rules.startingAt(copy.seasonStart()), IfMatch.ANY);
    }
}
