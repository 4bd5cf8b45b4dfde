package io.bridgeletter.domain.reminders;

import java.util.UUID;

/** What a reminder is about: a kind, and the id of the evidence, control, request or service that it names. */
public record ReminderSubject(ReminderKind kind, UUID id) {}
