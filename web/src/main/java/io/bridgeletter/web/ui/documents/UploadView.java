package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.Uploads;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** Takes dropped files in, one request each, and says of every one what became of it. */
@Named("uploadView")
@ViewScoped
public class UploadView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    transient Uploads uploads;

    @Inject
    transient Messages messages;

    public void upload(FileUploadEvent event) throws IOException {
        var vendor = Objects.requireNonNull(
                (UUID) event.getComponent().getAttributes().get("vendor"));
        var file = event.getFile();
        try (var content = file.getInputStream()) {
            tell(file.getFileName(), uploads.upload(new VendorId(vendor), file.getFileName(), content));
        }
    }

    private void tell(String sentName, Uploads.Outcome outcome) {
        if (outcome instanceof Uploads.Outcome.Stored done) {
            messages.info("upload.stored", done.document().fileName());
        } else if (outcome instanceof Uploads.Outcome.TooLarge tooLarge) {
            messages.warn("upload.tooLarge", sentName, tooLarge.limitMegabytes());
        } else if (outcome instanceof Uploads.Outcome.Empty) {
            messages.warn("upload.empty", sentName);
        } else if (outcome instanceof Uploads.Outcome.WrongType wrongType) {
            messages.warn("upload.wrongType", sentName, wrongType.mediaType());
        }
    }

    /** In bytes; the page refuses larger files before they are sent. */
    public long getLimit() {
        return Setting.BRIDGELETTER_UPLOAD_LIMIT_MB.number() * MEBIBYTE;
    }

    public long getLimitMegabytes() {
        return Setting.BRIDGELETTER_UPLOAD_LIMIT_MB.number();
    }
}
