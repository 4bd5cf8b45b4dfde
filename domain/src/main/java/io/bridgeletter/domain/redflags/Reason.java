package io.bridgeletter.domain.redflags;

import java.util.List;

/** Why a flag is open: a key such as {@code RF1.listing-only}, and the arguments of its sentence in order. */
public record Reason(String key, List<Argument> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Argument... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
