package io.bridgeletter.core.facts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as told; {@code code} names its sentence in the message bundles. */
public record QuestionRow(
        UUID id,
        int version,
        String code,
        List<String> arguments,
        List<String> fields,
        @Nullable String answer,
        @Nullable String answeredBy) {
    public QuestionRow {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }
}
