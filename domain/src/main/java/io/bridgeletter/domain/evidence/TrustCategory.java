package io.bridgeletter.domain.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five trust services categories, called criteria in the facts contract. Stored and sent: add constants, never rename. */
public enum TrustCategory {
    SECURITY,
    AVAILABILITY,
    PROCESSING_INTEGRITY,
    CONFIDENTIALITY,
    PRIVACY;

    /** The name in the facts contract, such as {@code processing-integrity}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a name that the contract does not know. */
    public static Optional<TrustCategory> fromWire(String name) {
        return Stream.of(values()).filter(one -> one.wireName().equals(name)).findFirst();
    }
}
