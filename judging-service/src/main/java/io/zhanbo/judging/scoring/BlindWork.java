package io.zhanbo.judging.scoring;

import io.zhanbo.judging.round.Work;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;

/**
 * A work as a judge sees it: nothing in it tells whose it is.
 *
 * @param code     random for each round
 * @param topic    name of its topic
 * @param form     name of its form
 * @param proxyUrl plays the judges' copy for a short time; ask again for a new one
 * @param myScore  the judge's own sheet, or null before there is one
 */
record BlindWork(
        String code, String title, String description, String topic, String form, URI proxyUrl, MyScore myScore) {

    /**
     * @param revision      1 for the first, then one more each time
     * @param scores        mark by criterion; empty after a recusal
     * @param total         weighted total; null after a recusal
     * @param recusalReason null unless the judge stood back
     */
    record MyScore(
            ScoreSheet.State state,
            int revision,
            Map<String, BigDecimal> scores,
            BigDecimal total,
            String comment,
            String recusalReason) {

        static MyScore of(ScoreSheet sheet) {
            return new MyScore(
                    sheet.state(),
                    sheet.revision(),
                    sheet.marks(),
                    sheet.total(),
                    sheet.comment(),
                    sheet.recusalReason());
        }
    }

    /** @param sheet null before there is one */
    static BlindWork of(Work work, URI proxyUrl, ScoreSheet sheet) {
        return new BlindWork(
                work.code(),
                work.title(),
                work.description(),
                work.topic(),
                work.form(),
                proxyUrl,
                sheet == null ? null : MyScore.of(sheet));
    }
}
