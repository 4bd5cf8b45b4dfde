package io.bridgeletter.domain.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a fact tells. Stored and sent: add constants, never rename. A name with a dot belongs to a group of facts. */
public enum Field {
    ENTITY,
    SYSTEM,
    AUDITOR,
    AUDITOR_CITY,
    REPORT_DATE,
    PERIOD_FROM,
    PERIOD_TO,
    AS_OF,
    CRITERIA,
    OPINION,
    OPINION_BASIS,
    SUBSERVICE_NAME("subservice.name"),
    SUBSERVICE_SERVICE("subservice.service"),
    SUBSERVICE_METHOD("subservice.method"),
    CSOC_CRITERIA("csoc.criteria"),
    CSOC_TEXT("csoc.text"),
    CUEC_REF("cuec.ref"),
    CUEC_TEXT("cuec.text"),
    CUEC_CRITERIA("cuec.criteria"),
    EXCEPTION_CRITERIA("exception.criteria"),
    EXCEPTION_SAMPLE("exception.sample"),
    EXCEPTION_TEXT("exception.text"),
    NOT_TESTED_CRITERIA("not-tested.criteria"),
    NOT_TESTED_TEXT("not-tested.text"),
    MANAGEMENT_RESPONSE,
    SUB_PERIOD_SERVICE("sub-period.service"),
    SUB_PERIOD_FROM("sub-period.from"),
    SUB_PERIOD_TO("sub-period.to"),
    LETTER_DATE,
    REPORT_PERIOD_FROM,
    REPORT_PERIOD_TO,
    COVERS_FROM,
    COVERS_TO,
    SIGNATORY,
    SIGNATORY_ROLE,
    MATERIAL_CHANGES,
    CUEC_REMINDER,
    STANDARD,
    CERTIFICATE_NUMBER,
    SCOPE,
    ISSUED,
    INITIAL_ISSUE,
    VALID_TO,
    SURVEILLANCE_DUE,
    CERTIFICATION_BODY,
    ACCREDITATION_BODY,
    SOA,
    NUMBER,
    VALIDITY_FROM,
    VALIDITY_TO,
    ISSUER,
    UPDATED,
    SUBPROCESSOR_NAME("subprocessor.name"),
    SUBPROCESSOR_PURPOSE("subprocessor.purpose"),
    SUBPROCESSOR_COUNTRY("subprocessor.country"),
    VERSION,
    EFFECTIVE,
    ART28_CLAUSE("art28.clause"),
    ART28_PRESENT("art28.present"),
    TRANSFER_MECHANISM,
    BREACH_NOTICE_HOURS,
    SUBPROCESSOR_NOTICE_DAYS,
    TESTER,
    TEST_FROM,
    TEST_TO,
    FINDINGS_SEVERITY("findings.severity"),
    FINDINGS_COUNT("findings.count"),
    FINDINGS_OPEN("findings.open");

    private final String wireName;

    Field() {
        wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Field(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the facts contract, such as {@code period-from} or {@code cuec.text}. */
    public String wireName() {
        return wireName;
    }

    /** Empty for a name that the contract does not know. */
    public static Optional<Field> fromWire(String name) {
        return Stream.of(values()).filter(one -> one.wireName.equals(name)).findFirst();
    }

    /** The name before the dot; facts of one group number and one of these belong together. */
    public String groupName() {
        var dot = wireName.indexOf('.');
        return dot < 0 ? wireName : wireName.substring(0, dot);
    }

    public boolean isGrouped() {
        return wireName.indexOf('.') >= 0;
    }

    /** True where the value is a civil date in ISO form. */
    public boolean isDate() {
        return switch (this) {
            case REPORT_DATE,
                    PERIOD_FROM,
                    PERIOD_TO,
                    AS_OF,
                    SUB_PERIOD_FROM,
                    SUB_PERIOD_TO,
                    LETTER_DATE,
                    REPORT_PERIOD_FROM,
                    REPORT_PERIOD_TO,
                    COVERS_FROM,
                    COVERS_TO,
                    ISSUED,
                    INITIAL_ISSUE,
                    VALID_TO,
                    SURVEILLANCE_DUE,
                    VALIDITY_FROM,
                    VALIDITY_TO,
                    UPDATED,
                    EFFECTIVE,
                    TEST_FROM,
                    TEST_TO -> true;
            default -> false;
        };
    }

    /** True for what nobody may accept together with others: it decides what the report says, and for which days. */
    public boolean needsOwnDecision() {
        return this == OPINION || this == PERIOD_FROM || this == PERIOD_TO || this == AS_OF;
    }
}
