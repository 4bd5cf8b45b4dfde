package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.TrustCategory;
import java.time.LocalDate;
import java.util.List;

/** What the parts of RF2 have in common. */
final class ScopeFlag {
    private static final int VERSION = 1;

    private ScopeFlag() {}

    /** What a part says of itself; the rest of its flag follows from the standpoint. */
    record Finding(
            RedFlagPart part,
            String subject,
            Severity severity,
            LocalDate since,
            Reason reason,
            FlagAction action,
            List<FlagInput> inputs) {}

    static RedFlag of(Standpoint at, Finding finding) {
        return new RedFlag(
                RedFlagCode.RF2,
                finding.part(),
                VERSION,
                at.service().id(),
                finding.subject(),
                finding.severity(),
                finding.since(),
                finding.reason(),
                finding.action(),
                finding.inputs());
    }

    static Argument term(TrustCategory category) {
        return Argument.term("category." + category.wireName());
    }
}
