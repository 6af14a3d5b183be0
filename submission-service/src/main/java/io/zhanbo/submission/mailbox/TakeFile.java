package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.script.BringInScript;
import io.zhanbo.submission.upload.BringInVideo;
import io.zhanbo.submission.upload.UploadForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Brings a file out of a mail to its entry, by way of a file on disk: a video does not fit into memory. */
@ApplicationScoped
class TakeFile {

    private final BringInScript bringInScript;
    private final BringInVideo bringInVideo;

    TakeFile(BringInScript bringInScript, BringInVideo bringInVideo) {
        this.bringInScript = bringInScript;
        this.bringInVideo = bringInVideo;
    }

    /** @param file what was attached, whole */
    void take(NamedPlace place, Attachment attachment, Path file, Instant arrivedAt)
            throws IOException, MessagingException {
        String sha256 = sha256(file);
        if (place.script()) {
            bringInScript.bringIn(place.entryId(), attachment.name(), file, sha256, arrivedAt);
        } else {
            UploadForm form = new UploadForm(Files.size(file), sha256, attachment.videoType());
            bringInVideo.bringIn(place.entryId(), form, file, arrivedAt);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return RawMail.sha256(bytes);
        }
    }
}
