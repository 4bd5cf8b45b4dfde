package io.bridgeletter.core.members;

import java.util.UUID;

/** Somebody who can own things, as lists offer them. */
public record Person(UUID id, String name) {}
