package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One control that a report leaves to us, with its row of our plan.
 *
 * @param evidence the report that states it
 * @param criteria such as {@code CC6.1} or {@code C1.1}
 * @param status null while nobody has said anything
 */
public record Cuec(
        CuecId id,
        EvidenceId evidence,
        String ref,
        List<String> criteria,
        boolean hasOwner,
        @Nullable CuecStatus status,
        @Nullable LocalDate nextReview,
        boolean hasEvidence) {
    public Cuec {
        criteria = List.copyOf(criteria);
    }

    /** False when a person said that the control is nothing for us: then it has no review either. */
    public boolean isApplicable() {
        return status != CuecStatus.NOT_APPLICABLE;
    }

    /** True when the control maps to the series or one of its points: CC6 and CC6.1 are of CC6, CC61 is not. */
    public boolean mapsTo(String series) {
        return criteria.stream().anyMatch(one -> one.equals(series) || one.startsWith(series + "."));
    }
}
