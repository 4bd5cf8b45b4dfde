package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges a vendor file by all rules. */
public final class RedFlags {
    private static final List<RedFlagRule> RULES = List.of(
            new BadgeOnlyRule(),
            new OtherEntityRule(),
            new OtherSystemRule(),
            new MissingCategoryRule(),
            new TailRule(),
            new HoleRule(),
            new TypeOneOnlyRule(),
            new ImpossibleDateRule(),
            new CuecPlanRule(),
            new CuecUpkeepRule());

    private RedFlags() {}

    /** Every open flag of every service, service by service in the file's order, then in the order of the rules. */
    public static List<RedFlag> judge(VendorFile file, LocalDate today, JudgementPolicy policy) {
        List<RedFlag> flags = new ArrayList<>();
        for (Service service : file.services()) {
            RULES.forEach(rule -> flags.addAll(rule.inspect(file, service, today, policy)));
        }
        return List.copyOf(flags);
    }
}
