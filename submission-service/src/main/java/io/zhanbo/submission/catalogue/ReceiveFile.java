package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.script.AnnounceScript;
import io.zhanbo.submission.script.ScriptForm;
import io.zhanbo.submission.upload.OpenUpload;
import io.zhanbo.submission.upload.UploadForm;
import io.zhanbo.submission.upload.UploadView;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds by its name the entry a file belongs to, and announces it there. */
@ApplicationScoped
class ReceiveFile {

    private final PlaceFile placeFile;
    private final AnnounceScript announceScript;
    private final OpenUpload openUpload;

    ReceiveFile(PlaceFile placeFile, AnnounceScript announceScript, OpenUpload openUpload) {
        this.placeFile = placeFile;
        this.announceScript = announceScript;
        this.openUpload = openUpload;
    }

    FilePlace receive(String catalogueId, NamedFile file) {
        FindFile.Place place = placeFile.place(catalogueId, file.nameOnly());
        String entryId = place.row().entryId();
        return place.column() == CatalogueColumn.SCRIPT
                ? new FilePlace(entryId, announceScript.announce(entryId, script(file)), null)
                : new FilePlace(entryId, null, UploadView.begun(openUpload.open(entryId, video(file))));
    }

    private static ScriptForm script(NamedFile file) {
        return new ScriptForm(file.nameOnly(), file.size(), file.sha256());
    }

    private static UploadForm video(NamedFile file) {
        return new UploadForm(file.size(), file.sha256(), file.contentType());
    }
}
