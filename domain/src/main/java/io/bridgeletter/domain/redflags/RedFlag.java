package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.vendors.ServiceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap that pauses procurement until data makes it false or an approver waives it until a date.
 *
 * @param ruleVersion version of the rule that opened it; raised whenever the rule's meaning changes
 * @param subject stable text, unique for a service, code and part; an evidence id, categories, or the days of a hole
 * @param since the first day of the unbroken run of days, up to today, on which the rule is true of this file
 */
public record RedFlag(
        RedFlagCode code,
        @Nullable RedFlagPart part,
        int ruleVersion,
        ServiceId service,
        String subject,
        Severity severity,
        LocalDate since,
        Reason reason,
        FlagAction action,
        List<FlagInput> inputs) {
    public RedFlag {
        inputs = List.copyOf(inputs);
    }

    /** As printed: {@code RF1}, {@code RF2 (d)}, {@code RF3b}. */
    public String label() {
        if (part == null) {
            return code.name();
        }
        return code == RedFlagCode.RF3 ? code.name() + part.letter() : code.name() + " (" + part.letter() + ")";
    }
}
