package io.zhanbo.submission.privacy;

import io.zhanbo.submission.contact.Language;

/** Contact data in the clear. */
record ContactView(String name, String phone, String email, Language language) {}
