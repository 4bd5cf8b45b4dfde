package io.bridgeletter.core.facts;

import io.bridgeletter.domain.facts.ReportComparison;
import org.jspecify.annotations.Nullable;

/** A difference to the report before, as pages and the API tell it. */
public record ReportChange(
        String kind,
        String field,
        @Nullable String before,
        @Nullable String after) {
    static ReportChange of(ReportComparison.Change change) {
        return new ReportChange(change.kind().name(), change.field().wireName(), change.before(), change.after());
    }
}
