package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;
import java.util.List;

/** Judges a built file; a test asks for the labels or for the one flag with a label. */
final class Judged {
    private Judged() {}

    static List<RedFlag> flags(VendorFileBuilder file, String today) {
        return RedFlags.judge(file.build(), LocalDate.parse(today), JudgementPolicy.standard());
    }

    static List<String> labels(VendorFileBuilder file, String today) {
        return flags(file, today).stream().map(RedFlag::label).toList();
    }

    static List<RedFlag> flags(VendorFileBuilder file, String today, String label) {
        return flags(file, today).stream()
                .filter(flag -> flag.label().equals(label))
                .toList();
    }

    static RedFlag flag(VendorFileBuilder file, String today, String label) {
        List<RedFlag> found = flags(file, today, label);
        if (found.size() != 1) {
            throw new AssertionError("Expected one " + label + ", found " + found);
        }
        return found.get(0);
    }
}
