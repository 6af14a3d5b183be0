package io.zhanbo.submission.contest;

import io.zhanbo.events.submission.ContestChanged.Assurance;
import java.util.List;

/** What a liaison confirms when vouching for an entry. */
final class Checklist {

    /** In a contest that does not say. */
    static final List<Assurance> USUAL = List.of(
            new Assurance("authenticity", "故事真实可信，没有虚构和夸大"),
            new Assurance("content", "主题鲜明，内容健康，符合大赛要求"),
            new Assurance("guardian-consent", "未成年人参赛和公开展示已征得监护人同意"),
            new Assurance("music-and-pictures", "所用音乐、图片和影像均已取得使用权"));

    private Checklist() {}

    /** A definition written down before there were checklists has the usual one, too. */
    static List<Assurance> of(ContestDefinition definition) {
        return definition.checklist() == null ? USUAL : definition.checklist();
    }
}
