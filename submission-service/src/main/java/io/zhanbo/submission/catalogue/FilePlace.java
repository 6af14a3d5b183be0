package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.upload.UploadView;
import java.net.URI;

/**
 * Where a file is to be sent; complete it as if it had been announced for the entry itself.
 *
 * @param entryId the entry it belongs to
 * @param script  where to put a script, or null
 * @param upload  the upload to send a video with, part by part, or null
 */
record FilePlace(String entryId, URI script, UploadView upload) {}
