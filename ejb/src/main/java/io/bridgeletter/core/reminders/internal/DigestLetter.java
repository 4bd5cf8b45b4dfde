package io.bridgeletter.core.reminders.internal;

import java.util.List;
import java.util.UUID;

/**
 * A digest that is ready to be sent to one person.
 *
 * @param told the ledger rows that it tells; others that were given to the digest meanwhile wait for the next one
 */
public record DigestLetter(
        UUID digest, UUID recipient, String address, String name, DigestContent content, List<UUID> told) {
    public DigestLetter {
        told = List.copyOf(told);
    }
}
