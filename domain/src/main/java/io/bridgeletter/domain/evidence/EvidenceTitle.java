package io.bridgeletter.domain.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an evidence item is called that no person has named: what it is, whose, and for which dates, as far as they are
 * known. A file name says none of this for sure.
 *
 * @param standard what a certificate or listing is about, in the words of the document
 */
public record EvidenceTitle(
        EvidenceClass evidenceClass,
        @Nullable String standard,
        @Nullable String entity,
        Dates dates) {
    private static final int LONGEST = 300;

    /** A span, one day that is spoken for, and the day of writing; the first of them that is known is told. */
    public record Dates(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf,
            @Nullable LocalDate issued) {}

    /** The title; what is not known is left out. */
    public String text() {
        var title = Stream.of(kind(), entity, days())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return title.substring(0, Math.min(title.length(), LONGEST));
    }

    private String kind() {
        return switch (evidenceClass) {
            case SOC2_TYPE2 -> "SOC 2 Type 2";
            case SOC2_TYPE1 -> "SOC 2 Type 1";
            case SOC1_TYPE1 -> "SOC 1 Type 1";
            case SOC1_TYPE2 -> "SOC 1 Type 2";
            case SOC3 -> "SOC 3";
            case BRIDGE_LETTER -> "Bridge letter";
            case ISO27001_CERTIFICATE -> "ISO/IEC 27001 certificate";
            case ISO27701_CERTIFICATE -> "ISO/IEC 27701 certificate";
            case ISO42001_CERTIFICATE -> "ISO/IEC 42001 certificate";
            case ISO_OTHER_CERTIFICATE -> Objects.requireNonNullElse(standard, "ISO") + " certificate";
            case BADGE -> standard == null ? "Badge" : "Badge " + standard;
            case SUBPROCESSOR_LIST -> "Subprocessor list";
            case DPA -> "Data processing agreement";
            case PENTEST_LETTER -> "Penetration test letter";
            case OTHER -> "Document";
        };
    }

    private @Nullable String days() {
        var from = dates.from();
        var to = dates.to();
        if (from != null && to != null) {
            return (hasValidity() ? "valid " : "") + from + " to " + to;
        }
        if (dates.asOf() != null) {
            return "as of " + dates.asOf();
        }
        if (from != null || to != null) {
            return (hasValidity() ? "valid " : "") + (from == null ? "to " + to : "from " + from);
        }
        return dates.issued() == null ? null : dates.issued().toString();
    }

    /** Its dates must not be taken for a period that somebody examined. */
    private boolean hasValidity() {
        return evidenceClass.isIsoCertificate() || evidenceClass == EvidenceClass.BADGE;
    }
}
