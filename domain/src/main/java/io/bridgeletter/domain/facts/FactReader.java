package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.documents.DocumentText;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a document: first what it is, then what a document of that class states. */
public final class FactReader {
    private static final List<FactRule> REPORT = List.of(
            new EntityRule(),
            new SystemRule(),
            new AuditorRule(),
            new PeriodRule(),
            new CategoriesRule(),
            new OpinionRule(),
            new SubserviceRule(),
            new ComplementaryControlsRule(),
            new TestResultsRule(),
            new ManagementResponseRule(),
            new SubPeriodRule());

    private static final List<FactRule> LETTER = List.of(new EntityRule(), new BridgeLetterRule());
    private static final List<FactRule> CERTIFICATE = List.of(new CertificateRule());
    private static final List<FactRule> BADGE = List.of(new BadgeRule());
    private static final List<FactRule> SUBPROCESSORS = List.of(new EntityRule(), new SubprocessorRule());
    private static final List<FactRule> AGREEMENT = List.of(new EntityRule(), new DpaRule());
    private static final List<FactRule> PENTEST = List.of(new EntityRule(), new PentestRule());

    private FactReader() {}

    /** As {@link #read(DocumentText, LocalDate, EvidenceClass)}, of a document of which nobody has said what it is. */
    public static Proposal read(DocumentText text, LocalDate today) {
        return read(text, today, null);
    }

    /**
     * Proposes facts.
     *
     * @param today of the tenant: what lies after it cannot have been examined
     * @param decided what a person says the document is; null where the text has to tell
     */
    public static Proposal read(DocumentText text, LocalDate today, @Nullable EvidenceClass decided) {
        var draft = new Draft(Reading.of(text));
        if (decided == null) {
            Classifier.classify(draft);
        } else {
            draft.classify(decided, 1);
        }
        for (var rule : rules(draft.documentClass())) {
            rule.read(draft);
        }
        if (draft.documentClass() != EvidenceClass.OTHER) {
            Checks.ask(draft, today);
        }
        return draft.propose();
    }

    private static List<FactRule> rules(EvidenceClass documentClass) {
        return switch (documentClass) {
            case SOC2_TYPE2, SOC2_TYPE1, SOC1_TYPE1, SOC1_TYPE2, SOC3 -> REPORT;
            case BRIDGE_LETTER -> LETTER;
            case ISO27001_CERTIFICATE, ISO27701_CERTIFICATE, ISO42001_CERTIFICATE, ISO_OTHER_CERTIFICATE -> CERTIFICATE;
            case BADGE -> BADGE;
            case SUBPROCESSOR_LIST -> SUBPROCESSORS;
            case DPA -> AGREEMENT;
            case PENTEST_LETTER -> PENTEST;
            case OTHER -> List.of();
        };
    }
}
