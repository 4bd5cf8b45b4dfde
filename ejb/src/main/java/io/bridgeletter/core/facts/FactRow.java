package io.bridgeletter.core.facts;

import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.domain.facts.Field;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as pages and the API tell it.
 *
 * @param proposedValue what the machine read, where a person corrected it
 * @param regions {@code page x y width height} of each piece of the quote, parted by semicolons, in points
 */
public record FactRow(
        UUID id,
        int version,
        UUID document,
        String fieldName,
        @Nullable String value,
        @Nullable String proposedValue,
        int page,
        @Nullable String printedPage,
        String quote,
        float confidence,
        FactState state,
        @Nullable Integer group,
        String rule,
        String regions,
        @Nullable String decidedBy) {
    public Field field() {
        return Field.fromWire(fieldName).orElseThrow(() -> new IllegalStateException("Stored field " + fieldName));
    }

    /** The opinion, the period and the dates of the report: they decide what a report says, and for which days. */
    public boolean decidedAlone() {
        return field().needsOwnDecision() || field() == Field.REPORT_DATE;
    }

    /** True while nobody has decided. */
    public boolean open() {
        return state == FactState.PROPOSED;
    }

    /** True where a person stands for the value. */
    public boolean settled() {
        return state == FactState.ACCEPTED || state == FactState.CORRECTED;
    }
}
