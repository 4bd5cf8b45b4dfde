package io.bridgeletter.core.shared;

import java.util.List;

/** One field that cannot be stored as entered; the key names a sentence in the message bundles. */
public record FieldError(String field, String messageKey, List<Object> args) {
    public FieldError {
        args = List.copyOf(args);
    }
}
