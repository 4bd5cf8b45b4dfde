package io.bridgeletter.core.reminders.internal;

import io.bridgeletter.domain.reminders.People;
import io.bridgeletter.domain.tenancy.MemberId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what a member owns. Only current members are known here: somebody who left is nobody, and the notice
 * goes to whom {@link People} names next.
 */
record Answering(Map<UUID, Stand> members, Set<MemberId> approvers) {
    /** Whom a member named as deputy and as manager. */
    record Stand(@Nullable UUID deputy, @Nullable UUID manager) {}

    private static final Stand ALONE = new Stand(null, null);

    Answering {
        members = Map.copyOf(members);
        approvers = Set.copyOf(approvers);
    }

    People forOwner(@Nullable UUID owner) {
        var known = current(owner);
        var stand = known == null ? ALONE : members.getOrDefault(known.value(), ALONE);
        return new People(known, current(stand.deputy()), current(stand.manager()), approvers);
    }

    private @Nullable MemberId current(@Nullable UUID member) {
        return member == null || !members.containsKey(member) ? null : new MemberId(member);
    }
}
