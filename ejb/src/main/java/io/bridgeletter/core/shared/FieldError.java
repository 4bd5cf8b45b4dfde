package io.bridgeletter.core.shared;

import java.util.List;

/**
 * One field that cannot be stored as entered.
 *
 * @param messageKey a whole sentence in the message bundles; its first placeholder is the field's name, the others are
 *     {@code args}
 */
public record FieldError(String field, String messageKey, List<Object> args) {
    public FieldError {
        args = List.copyOf(args);
    }
}
