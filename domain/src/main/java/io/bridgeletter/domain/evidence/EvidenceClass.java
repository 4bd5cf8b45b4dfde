package io.bridgeletter.domain.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of statement an evidence item is. Stored and sent: add constants, never rename. */
public enum EvidenceClass {
    SOC2_TYPE2,
    SOC2_TYPE1,
    SOC1_TYPE1,
    SOC1_TYPE2,
    SOC3,
    BRIDGE_LETTER,
    ISO27001_CERTIFICATE,
    ISO27701_CERTIFICATE,
    ISO42001_CERTIFICATE,
    ISO_OTHER_CERTIFICATE,
    BADGE,
    SUBPROCESSOR_LIST,
    DPA,
    PENTEST_LETTER,
    OTHER;

    /** The name in the facts contract, such as {@code soc2-type2}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a name that the contract does not know. */
    public static Optional<EvidenceClass> fromWire(String name) {
        return Stream.of(values()).filter(one -> one.wireName().equals(name)).findFirst();
    }

    /** A SOC 2 report by an independent auditor, of either type; a badge or a SOC 3 is none. */
    public boolean isSoc2Report() {
        return this == SOC2_TYPE1 || this == SOC2_TYPE2;
    }

    /** A management-system certificate: it has a validity window and surveillance dates, never a period. */
    public boolean isIsoCertificate() {
        return switch (this) {
            case ISO27001_CERTIFICATE, ISO27701_CERTIFICATE, ISO42001_CERTIFICATE, ISO_OTHER_CERTIFICATE -> true;
            default -> false;
        };
    }
}
