package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge letter is worth for one service today.
 *
 * @param speaksFor days that it represents; null when it is not valid, or valid without a day left to speak for
 * @param categories those of the report that it cites: a letter cannot represent what no report has examined
 */
public record LetterJudgement(
        EvidenceId letter,
        List<LetterFault> faults,
        @Nullable DateRange speaksFor,
        Set<TrustCategory> categories) {
    public LetterJudgement {
        faults = List.copyOf(faults);
        categories = Set.copyOf(categories);
    }

    public boolean isValid() {
        return faults.isEmpty();
    }
}
