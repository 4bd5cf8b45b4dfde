package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.BridgeLetter;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which days bridge letters represent. A letter is management's word, weaker than a report, and it carries on only the
 * report that it cites: from the day after that report's end, never before, so that no letter can fill the past.
 *
 * <p>Source: coverage, "Bridge letter conventions" and "Arithmetic".
 */
public final class Letters {
    private Letters() {}

    /** Judges every letter about the service, by id. */
    public static List<LetterJudgement> judge(Standpoint at) {
        return at.file().letters().stream()
                .filter(letter ->
                        at.file().item(letter.evidence()).isAbout(at.service().id()))
                .sorted(Comparator.comparing(letter -> letter.evidence().value()))
                .map(letter -> judge(at, letter))
                .toList();
    }

    static LetterJudgement judge(Standpoint at, BridgeLetter letter) {
        List<EvidenceItem> cited = cited(at, letter);
        List<LetterFault> faults = LetterFaults.of(at, letter, cited);
        if (!faults.isEmpty()) {
            return new LetterJudgement(letter.evidence(), faults, null, Set.of());
        }
        Set<TrustCategory> categories = Arrays.stream(TrustCategory.values())
                .filter(category -> cited.stream().anyMatch(report -> Scope.examines(report, category)))
                .collect(Collectors.toSet());
        return new LetterJudgement(letter.evidence(), faults, speaksFor(letter), categories);
    }

    /** The Type II reports that a letter can mean; several where one was reissued. */
    private static List<EvidenceItem> cited(Standpoint at, BridgeLetter letter) {
        if (letter.reportFrom() == null || letter.reportTo() == null) {
            return List.of();
        }
        return Coverage.examining(at)
                .filter(report -> letter.reportFrom()
                                .equals(report.attestation().dates().periodFrom())
                        && letter.reportTo().equals(report.attestation().dates().periodTo()))
                .toList();
    }

    /** The last day of the statement: the end of its span, else its "as of" day. */
    static @Nullable LocalDate coverEnd(BridgeLetter letter) {
        return letter.coversTo() == null ? letter.asOf() : letter.coversTo();
    }

    /** Nobody can represent days that have not happened when the letter is signed. */
    private static @Nullable DateRange speaksFor(BridgeLetter letter) {
        Optional<LocalDate> from = Optional.ofNullable(letter.reportTo()).map(end -> end.plusDays(1));
        Optional<LocalDate> to = Optional.ofNullable(coverEnd(letter))
                .flatMap(end -> Optional.ofNullable(letter.letterDate()).map(signed -> DaySet.earlier(end, signed)));
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return null;
        }
        return new DateRange(from.get(), to.get());
    }
}
