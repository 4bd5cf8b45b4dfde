package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import java.time.LocalDate;

/** Short ways for tests to stand somewhere and look. */
final class Standpoints {
    private Standpoints() {}

    static Standpoint at(VendorFileBuilder builder, String today) {
        VendorFile file = builder.build();
        return new Standpoint(file, file.services().get(0), LocalDate.parse(today), JudgementPolicy.standard());
    }

    static Coverage security(VendorFileBuilder builder, String today) {
        return Coverage.of(at(builder, today), TrustCategory.SECURITY);
    }

    static DateRange range(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
