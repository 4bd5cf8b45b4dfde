package io.bridgeletter.domain.reminders;

/** As what somebody is told. */
public enum Audience {
    OWNER,
    DEPUTY,
    MANAGER,
    APPROVER
}
