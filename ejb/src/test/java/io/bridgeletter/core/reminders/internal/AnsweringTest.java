package io.bridgeletter.core.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.tenancy.MemberId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final UUID OWNER = new UUID(0, 1);
    private static final UUID DEPUTY = new UUID(0, 2);
    private static final UUID LEFT = new UUID(0, 3);
    private static final MemberId APPROVER = new MemberId(new UUID(0, 4));

    private final Answering answering = new Answering(
            Map.of(OWNER, new Answering.Stand(DEPUTY, LEFT), DEPUTY, new Answering.Stand(null, null)),
            Set.of(APPROVER));

    @Test
    void names_the_owners_own_deputy_and_manager() {
        var people = answering.forOwner(OWNER);
        assertThat(people.owner()).isEqualTo(new MemberId(OWNER));
        assertThat(people.deputy()).isEqualTo(new MemberId(DEPUTY));
        assertThat(people.approvers()).containsExactly(APPROVER);
    }

    @Test
    void somebody_who_left_is_nobody() {
        assertThat(answering.forOwner(OWNER).manager()).isNull();
        assertThat(answering.forOwner(LEFT).owner()).isNull();
    }

    @Test
    void what_nobody_owns_has_only_approvers() {
        var people = answering.forOwner(null);
        assertThat(people.owner()).isNull();
        assertThat(people.deputy()).isNull();
        assertThat(people.manager()).isNull();
        assertThat(people.approvers()).containsExactly(APPROVER);
    }
}
