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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** Takes dropped files in, one request after the other, and says of every one what became of it. */
@Named("uploadView")
@ViewScoped
public class UploadView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int SHOWN = 200;

    @Inject
    transient Uploads uploads;

    @Inject
    transient Messages messages;

    private final ArrayList<Result> results = new ArrayList<>();
    private int stored;

    /** What became of one file, in a sentence; kept as long as the page. */
    public record Result(boolean stored, String sentence) implements Serializable {}

    public void upload(FileUploadEvent event) throws IOException {
        var vendor = Objects.requireNonNull(
                (UUID) event.getComponent().getAttributes().get("vendor"));
        var file = event.getFile();
        try (var content = file.getInputStream()) {
            var result = result(file.getFileName(), uploads.upload(new VendorId(vendor), file.getFileName(), content));
            results.add(0, result);
            if (result.stored()) {
                stored++;
            }
        }
    }

    private Result result(String sentName, Uploads.Outcome outcome) {
        if (outcome instanceof Uploads.Outcome.Stored done) {
            return new Result(
                    true, messages.get("upload.stored", done.document().fileName()));
        }
        if (outcome instanceof Uploads.Outcome.TooLarge tooLarge) {
            return new Result(false, messages.get("upload.tooLarge", sentName, tooLarge.limitMegabytes()));
        }
        if (outcome instanceof Uploads.Outcome.WrongType wrongType) {
            return new Result(false, messages.get("upload.wrongType", sentName, wrongType.mediaType()));
        }
        return new Result(false, messages.get("upload.empty", sentName));
    }

    /** The refused ones first, and the newest of each. */
    public List<Result> getResults() {
        return results.stream()
                .sorted(Comparator.comparing(Result::stored))
                .limit(SHOWN)
                .toList();
    }

    public int getStored() {
        return stored;
    }

    public int getRefused() {
        return results.size() - stored;
    }

    /** In bytes; the page refuses larger files before they are sent. */
    public long getLimit() {
        return Setting.BRIDGELETTER_UPLOAD_LIMIT_MB.number() * MEBIBYTE;
    }

    public long getLimitMegabytes() {
        return Setting.BRIDGELETTER_UPLOAD_LIMIT_MB.number();
    }
}
