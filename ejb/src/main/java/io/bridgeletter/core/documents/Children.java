package io.bridgeletter.core.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.internal.Intake;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.documents.FileName;
import io.bridgeletter.domain.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/**
 * Makes documents of what a document holds: an archive's entries, a mail's attachments. Their ids follow from where they
 * stand, so that doing it again after a crash makes no second ones.
 */
@ApplicationScoped
public class Children {
    @Inject
    BlobStore blobs;

    @Inject
    Intake intake;

    void file(TenantId tenant, DocumentId parent, List<TextExtractor.Part> parts) throws IOException {
        for (var position = 0; position < parts.size(); position++) {
            var part = parts.get(position);
            var received = receive(part);
            try {
                file(tenant, parent, part.fileName(), position, received);
            } finally {
                blobs.discard(received);
            }
        }
    }

    private BlobStore.Received receive(TextExtractor.Part part) throws IOException {
        try (var content = Files.newInputStream(part.content())) {
            return blobs.receive(content, Long.MAX_VALUE);
        } catch (BlobStore.TooLarge e) {
            throw new IllegalStateException("There is no limit here", e);
        }
    }

    private void file(TenantId tenant, DocumentId parent, String sentName, int position, BlobStore.Received received)
            throws IOException {
        var name = new FileName(sentName).value();
        var type = intake.typeOf(received, name);
        var id = UUID.nameUUIDFromBytes((parent + "/" + position + "/" + received.sha256()).getBytes(UTF_8));
        if (intake.accepts(type)) {
            blobs.keep(tenant, received);
        }
        intake.fileChild(new Intake.Child(new DocumentId(id), parent, name, type), received);
    }
}
