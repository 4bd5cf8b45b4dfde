package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.core.documents.internal.ReadingSteps;
import io.bridgeletter.core.documents.internal.Recognition;
import io.bridgeletter.core.documents.internal.UnlockingSteps;
import io.bridgeletter.core.documents.internal.WorkFolder;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a locked file with the password that a person gives for it. It is read while the person waits: a password that
 * waited in a queue would have to be stored.
 */
@Stateless
@Requires(Permission.EDIT_VENDORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Unlocking {
    @Inject
    UnlockingSteps steps;

    @Inject
    TextExtractor extractor;

    @Inject
    TextInterpreter interpreter;

    @Inject
    Recognition recognition;

    @Inject
    Children children;

    @Inject
    BlobStore blobs;

    @Inject
    TenantScope tenants;

    /** The document after its reading; a wrong password leaves it as it was. */
    public DocumentRow unlock(DocumentId id, @Nullable String given) throws IOException {
        var locked = steps.locked(id);
        if (given == null || given.isEmpty()) {
            throw new InvalidInputException("password", "input.required");
        }
        var tenant = tenants.requireTenant().tenant();
        try (var password = new Password(given);
                var folder = WorkFolder.create()) {
            var source = new TextExtractor.Source(
                    blobs.key(tenant, locked.file().sha256()),
                    locked.file().mediaType(),
                    locked.file().fileName(),
                    password);
            var outcome = extractor.extract(source, folder.path());
            if (outcome instanceof Outcome.Text text) {
                children.file(tenant, id, text.parts());
                var recognised =
                        recognition.apply(id.value(), text, locked.file().mediaType());
                var warning = recognised.missing().isEmpty() ? recognised.warning() : "document.lockedImages";
                var meaning =
                        interpreter.interpret(recognised.text(), locked.file().documentClass());
                return steps.opened(id, locked, new ReadingSteps.Read(recognised.text(), warning, meaning));
            }
            throw new InvalidInputException("password", reason(outcome));
        }
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.Unreadable unreadable) {
            return unreadable.reason().equals(ReadingSteps.LOCKED) ? "document.wrongPassword" : unreadable.reason();
        }
        if (outcome instanceof Outcome.Crashed crashed) {
            return crashed.reason();
        }
        return ((Outcome.Refused) outcome).reason();
    }
}
