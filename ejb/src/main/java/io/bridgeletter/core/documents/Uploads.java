package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.internal.Intake;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.documents.FileName;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.vendors.VendorId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in. The content is streamed and made durable before the row is written, so that what was answered with
 * success is there after any crash; no transaction is open while bytes arrive.
 */
@Stateless
@Requires(Permission.EDIT_VENDORS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Uploads {
    private static final long MEBIBYTE = 1024L * 1024;

    @Inject
    Intake intake;

    @Inject
    BlobStore blobs;

    @Inject
    TenantScope tenants;

    /** What became of a file; a refusal names a message key and its argument. */
    public sealed interface Outcome {
        record Stored(DocumentRow document) implements Outcome {}

        record TooLarge(long limitMegabytes) implements Outcome {}

        record Empty() implements Outcome {}

        record WrongType(String mediaType) implements Outcome {}
    }

    /** Stores one file for a vendor; anything but {@link Outcome.Stored} leaves everything as it was. */
    public Outcome upload(VendorId vendor, @Nullable String sentName, InputStream content) throws IOException {
        intake.requireVendor(vendor);
        var name = new FileName(sentName == null ? "" : sentName).value();
        var megabytes = Setting.BRIDGELETTER_UPLOAD_LIMIT_MB.number();
        BlobStore.Received received;
        try {
            received = blobs.receive(content, megabytes * MEBIBYTE);
        } catch (BlobStore.TooLarge e) {
            return new Outcome.TooLarge(megabytes);
        }
        try {
            if (received.size() == 0) {
                return new Outcome.Empty();
            }
            var type = intake.typeOf(received, name);
            if (!intake.accepts(type)) {
                return new Outcome.WrongType(type);
            }
            blobs.keep(tenants.requireTenant().tenant(), received);
            return new Outcome.Stored(intake.file(vendor, name, type, received));
        } finally {
            blobs.discard(received);
        }
    }
}
