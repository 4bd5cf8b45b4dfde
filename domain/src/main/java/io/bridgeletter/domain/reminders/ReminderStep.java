package io.bridgeletter.domain.reminders;

import java.util.Set;

/**
 * The rungs of the ladder, in order: how many days from the anchor, and whom it tells. Stored: add, never rename.
 *
 * <p>Source: tiering and reminders, "Proposed ladder".
 */
public enum ReminderStep {
    BEFORE_90(-90),
    BEFORE_60(-60),
    BEFORE_30(-30),
    BEFORE_14(-14),
    BEFORE_7(-7),
    BEFORE_1(-1),
    ON_DAY(0),
    AFTER_7(7),
    AFTER_30(30);

    private final int offset;

    ReminderStep(int offset) {
        this.offset = offset;
    }

    /** Days from the anchor; negative before it. */
    public int offset() {
        return offset;
    }

    public Set<Audience> audiences() {
        return switch (this) {
            case BEFORE_90, BEFORE_60, BEFORE_30, BEFORE_7 -> Set.of(Audience.OWNER);
            case BEFORE_14 -> Set.of(Audience.OWNER, Audience.DEPUTY);
            case BEFORE_1, ON_DAY -> Set.of(Audience.OWNER, Audience.MANAGER);
            case AFTER_7 -> Set.of(Audience.MANAGER);
            case AFTER_30 -> Set.of(Audience.APPROVER);
        };
    }

    /** Escalations wait for the first notice; everything else counts from the anchor alone. */
    boolean escalates() {
        return offset > 0;
    }
}
