package io.bridgeletter.core.members;

import io.bridgeletter.domain.tenancy.MemberId;

/** Who takes over what somebody owned who leaves. That nobody does is a decision, never an omission. */
public sealed interface Succession {
    record By(MemberId successor) implements Succession {}

    /** What was owned is marked as unowned. */
    record Nobody() implements Succession {}
}
