package io.zhanbo.media.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their templates by the build. */
@CheckedTemplate(basePath = "report")
final class Pages {
    private Pages() {}

    static native TemplateInstance qc(String language, QcReport report);
}
