package io.bridgeletter.domain.coverage;

import static java.time.temporal.ChronoUnit.DAYS;

import io.bridgeletter.domain.vendorfiles.BridgeLetter;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the faults of one letter; each question is asked only where the answer is not another fault already. */
final class LetterFaults {
    private final Standpoint at;
    private final BridgeLetter letter;
    private final List<EvidenceItem> cited;
    private final Set<LetterFault> faults = EnumSet.noneOf(LetterFault.class);

    private LetterFaults(Standpoint at, BridgeLetter letter, List<EvidenceItem> cited) {
        this.at = at;
        this.letter = letter;
        this.cited = cited;
    }

    static List<LetterFault> of(Standpoint at, BridgeLetter letter, List<EvidenceItem> cited) {
        LetterFaults all = new LetterFaults(at, letter, cited);
        all.checkFiling();
        all.checkDays();
        all.checkDate();
        all.checkEntity();
        all.checkStatement();
        return List.copyOf(all.faults);
    }

    private void checkFiling() {
        add(LetterFault.NOT_ON_FILE, !item().filing().closes());
        boolean stated = letter.reportFrom() != null && letter.reportTo() != null;
        add(LetterFault.REPORT_PERIOD_MISSING, !stated);
        add(LetterFault.REPORT_NOT_ON_FILE, stated && cited.isEmpty());
    }

    private void checkDays() {
        LocalDate reportEnd = letter.reportTo();
        LocalDate end = Letters.coverEnd(letter);
        LocalDate start =
                letter.coversFrom() == null && reportEnd != null ? reportEnd.plusDays(1) : letter.coversFrom();
        add(LetterFault.COVER_END_MISSING, end == null);
        add(LetterFault.COVER_REVERSED, start != null && end != null && end.isBefore(start));
        if (reportEnd != null) {
            add(LetterFault.COVER_STARTS_LATE, start != null && start.isAfter(reportEnd.plusDays(1)));
            add(LetterFault.COVERS_TOO_LONG, end != null && DAYS.between(reportEnd, end) > policy().letterMaxDays());
        }
    }

    private void checkDate() {
        LocalDate signed = letter.letterDate();
        if (signed == null) {
            faults.add(LetterFault.LETTER_DATE_MISSING);
            return;
        }
        LocalDate end = Letters.coverEnd(letter);
        add(LetterFault.LETTER_DATE_IN_FUTURE, signed.isAfter(at.today()));
        add(LetterFault.SIGNED_TOO_EARLY, end != null && signed.isBefore(end.minusDays(policy().letterEarlyDays())));
        List<LocalDate> issued = cited.stream()
                .map(report -> report.attestation().dates().issued())
                .flatMap(Stream::ofNullable)
                .toList();
        add(LetterFault.REPORT_ISSUE_DATE_MISSING, !cited.isEmpty() && issued.isEmpty());
        add(LetterFault.OLDER_THAN_REPORT, !issued.isEmpty() && issued.stream().allMatch(signed::isBefore));
    }

    private void checkEntity() {
        var entity = item().attestation().entity();
        add(LetterFault.ENTITY_MISSING, entity == null);
        add(
                LetterFault.OTHER_ENTITY,
                entity != null && !at.file().sameOrLinked(entity, at.file().contractEntity()));
    }

    private void checkStatement() {
        add(LetterFault.SIGNED_BY_AUDITOR, letter.signatory() == SignatoryRole.AUDITOR);
        add(
                LetterFault.SIGNATORY_NOT_EXECUTIVE,
                letter.signatory() == SignatoryRole.OTHER || letter.signatory() == SignatoryRole.NOT_STATED);
        add(LetterFault.CHANGES_NOT_STATED, letter.changes() == MaterialChanges.NOT_STATED);
    }

    private EvidenceItem item() {
        return at.file().item(letter.evidence());
    }

    private JudgementPolicy policy() {
        return at.policy();
    }

    private void add(LetterFault fault, boolean holds) {
        if (holds) {
            faults.add(fault);
        }
    }
}
