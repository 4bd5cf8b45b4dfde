package io.bridgeletter.core.redflags;

import io.bridgeletter.domain.redflags.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which red flags are wanted; null means any. */
public record RedFlagFilter(
        @Nullable UUID vendor,
        @Nullable String code,
        @Nullable Severity severity,
        State state) {
    /** Open or closed, or both. */
    public enum State {
        OPEN,
        CLOSED,
        ALL
    }

    public static final RedFlagFilter OPEN = new RedFlagFilter(null, null, null, State.OPEN);

    /** The open flags of a vendor. */
    public static RedFlagFilter openOf(UUID vendor) {
        return new RedFlagFilter(vendor, null, null, State.OPEN);
    }
}
