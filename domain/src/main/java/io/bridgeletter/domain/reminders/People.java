package io.bridgeletter.domain.reminders;

import io.bridgeletter.domain.tenancy.MemberId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an item. No notice may fall on the floor: what nobody owns goes to the manager, and what has no
 * manager to the approvers.
 */
public record People(
        @Nullable MemberId owner,
        @Nullable MemberId deputy,
        @Nullable MemberId manager,
        Set<MemberId> approvers) {
    public People {
        approvers = Set.copyOf(approvers);
    }

    /** Each person once, whatever roles fall together; in the order of their ids. */
    List<MemberId> of(Set<Audience> audiences) {
        TreeSet<MemberId> members = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        audiences.forEach(audience -> members.addAll(of(audience)));
        return List.copyOf(members);
    }

    private Set<MemberId> of(Audience audience) {
        return switch (audience) {
            case OWNER -> owner == null ? of(Audience.MANAGER) : Set.of(owner);
            case DEPUTY -> deputy == null ? Set.of() : Set.of(deputy);
            case MANAGER -> manager == null ? approvers : Set.of(manager);
            case APPROVER -> approvers;
        };
    }
}
