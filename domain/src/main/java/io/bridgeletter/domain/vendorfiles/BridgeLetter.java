package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge letter states, as accepted by a person; entity and filing are those of its evidence item.
 *
 * @param evidence the item of class {@code BRIDGE_LETTER} in the same file
 * @param asOf end of the statement where the letter names a day instead of a span
 */
public record BridgeLetter(
        EvidenceId evidence,
        @Nullable LocalDate reportFrom,
        @Nullable LocalDate reportTo,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable LocalDate asOf,
        @Nullable LocalDate letterDate,
        SignatoryRole signatory,
        MaterialChanges changes) {}
