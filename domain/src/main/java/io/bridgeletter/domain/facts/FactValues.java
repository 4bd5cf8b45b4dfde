package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** Which values a field of the contract can have. */
public final class FactValues {
    private static final Set<String> METHODS = Set.of("carve-out", "inclusive", "unknown");
    private static final Set<String> CHANGES = Set.of("none", "listed", "not-stated");
    private static final Set<String> TRUTH = Set.of("true", "false");

    private FactValues() {}

    public static boolean accepts(Field field, String value) {
        if (field.isDate()) {
            return isDay(value);
        }
        return switch (field) {
            case OPINION -> Opinion.fromWire(value).isPresent();
            case CRITERIA -> TrustCategory.fromWire(value).isPresent();
            case SUBSERVICE_METHOD -> METHODS.contains(value);
            case MATERIAL_CHANGES -> CHANGES.contains(value);
            case ART28_PRESENT -> TRUTH.contains(value);
            case ART28_CLAUSE -> value.matches("[a-h]");
            case BREACH_NOTICE_HOURS, SUBPROCESSOR_NOTICE_DAYS, FINDINGS_COUNT, FINDINGS_OPEN ->
                value.matches("\\d{1,6}");
            default -> !value.isBlank();
        };
    }

    /** Message key of what a value of this field must be. */
    public static String expected(Field field) {
        if (field.isDate()) {
            return "fact.expected.date";
        }
        return switch (field) {
            case OPINION -> "fact.expected.opinion";
            case CRITERIA -> "fact.expected.criteria";
            case SUBSERVICE_METHOD -> "fact.expected.method";
            case MATERIAL_CHANGES -> "fact.expected.changes";
            case BREACH_NOTICE_HOURS, SUBPROCESSOR_NOTICE_DAYS, FINDINGS_COUNT, FINDINGS_OPEN -> "fact.expected.number";
            default -> "fact.expected.text";
        };
    }

    private static boolean isDay(String value) {
        try {
            var day = LocalDate.parse(value);
            return day.getYear() >= 1990 && day.getYear() <= 2100;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
