package io.bridgeletter.domain.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The auditor's opinion. Stored and sent: add constants, never rename. */
public enum Opinion {
    UNQUALIFIED,
    QUALIFIED,
    ADVERSE,
    DISCLAIMER;

    /** The name in the facts contract, such as {@code unqualified}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a name that the contract does not know. */
    public static Optional<Opinion> fromWire(String name) {
        return Stream.of(values()).filter(one -> one.wireName().equals(name)).findFirst();
    }
}
