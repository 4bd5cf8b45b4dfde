package io.bridgeletter.core.documents;

import io.bridgeletter.domain.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Port to where contents are kept: by tenant and hash, never shared across tenants, never changed. */
public interface BlobStore {
    /** What was received, not yet under its final name. */
    record Received(Path temporary, long size, String sha256) {}

    /**
     * Streams to a temporary place, durable when it returns.
     *
     * @param limit bytes; one more throws {@link TooLarge} and leaves nothing
     */
    Received receive(InputStream content, long limit) throws IOException, TooLarge;

    /** Gives the received content its final name; a content that is already there is kept once. */
    void keep(TenantId tenant, Received received) throws IOException;

    /** Forgets what was received and not kept. */
    void discard(Received received);

    InputStream open(TenantId tenant, String sha256) throws IOException;

    /** Where the extractor finds the content, relative to the store. */
    String key(TenantId tenant, String sha256);

    /** The content has more bytes than the limit. */
    final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
