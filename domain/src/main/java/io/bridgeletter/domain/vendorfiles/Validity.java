package io.bridgeletter.domain.vendorfiles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The window printed on a certificate or listing, which is never an examination period, and its surveillance dates. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to, List<LocalDate> surveillanceDue) {
    public static final Validity NONE = new Validity(null, null, List.of());

    public Validity {
        surveillanceDue = List.copyOf(surveillanceDue);
    }
}
