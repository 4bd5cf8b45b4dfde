package io.bridgeletter.core.cuecs;

import io.bridgeletter.domain.cuecs.CuecStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which user controls are wanted; null means any.
 *
 * @param unowned only those without an owner
 * @param overdue only those whose review was due before today
 */
public record CuecFilter(
        @Nullable UUID vendor,
        @Nullable UUID evidence,
        @Nullable UUID owner,
        @Nullable CuecStatus status,
        boolean unowned,
        boolean overdue) {
    public static final CuecFilter ALL = new CuecFilter(null, null, null, null, false, false);

    /** Those of one report. */
    public static CuecFilter of(UUID evidence) {
        return new CuecFilter(null, evidence, null, null, false, false);
    }

    /** Those that one person owns. */
    public static CuecFilter ownedBy(UUID owner) {
        return new CuecFilter(null, null, owner, null, false, false);
    }
}
