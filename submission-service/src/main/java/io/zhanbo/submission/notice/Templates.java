package io.zhanbo.submission.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How mails and the page behind their last link look; what they say comes from {@link Words}. */
@CheckedTemplate(basePath = "notice")
final class Templates {

    private Templates() {}

    static native TemplateInstance text(Letter letter);

    static native TemplateInstance html(Letter letter);

    static native TemplateInstance unsubscribe(UnsubscribePage page);
}
