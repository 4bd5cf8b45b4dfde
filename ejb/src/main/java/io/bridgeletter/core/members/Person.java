package io.bridgeletter.core.members;

import java.util.UUID;

/**
 * Somebody as lists offer them.
 *
 * @param canOwn false for those who may not attest: they are no choice for an owner, but may still be one from before
 */
public record Person(UUID id, String name, boolean canOwn) {}
