package io.bridgeletter.core.register;

import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which vendors are wanted; null means any.
 *
 * @param text part of the name or legal name
 * @param openFlags only those with an open red flag of this severity
 * @param uncovered only those of which a service in use is uncovered today
 * @param archived the archived ones instead of those in use
 */
public record VendorFilter(
        @Nullable String text,
        @Nullable ServiceKind kind,
        @Nullable Tier tier,
        @Nullable VendorState state,
        @Nullable UUID owner,
        @Nullable Severity openFlags,
        boolean uncovered,
        boolean archived) {
    public static final VendorFilter ALL = new VendorFilter(null, null, null, null, null, null, false, false);
}
