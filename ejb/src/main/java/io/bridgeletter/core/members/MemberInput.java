package io.bridgeletter.core.members;

import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.domain.tenancy.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator enters about a person. The address cannot be changed later: it is what the invitation binds to. */
public record MemberInput(
        @Nullable String name,
        @Nullable String email,
        Set<Role> roles,
        @Nullable UUID deputy,
        @Nullable UUID manager) {
    public MemberInput {
        roles = Set.copyOf(roles);
    }

    /** Throws with every field that cannot be stored. */
    void check() {
        new InputCheck()
                .required("name", name)
                .atMost("name", name, 200)
                .required("email", email)
                .atMost("email", email, 254)
                .mail("email", email)
                .rejectIf(roles.isEmpty(), "roles", "member.noRole")
                .throwIfWrong();
    }
}
