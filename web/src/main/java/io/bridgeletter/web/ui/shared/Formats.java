package io.bridgeletter.web.ui.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, times and sizes as people read them, in the reader's language and the tenant's zone. */
@Named("fmt")
@RequestScoped
public class Formats {
    private static final String NONE = "–";

    @Inject
    Here here;

    /** For instance {@code 14 Jul 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? NONE : day.format(DateTimeFormatter.ofPattern(dayPattern(), here.getLocale()));
    }

    /** Two days with a dash between, or none at all. */
    public String range(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? NONE : day(from) + " – " + day(to);
    }

    /** For instance {@code 120,000.00 EUR}. */
    public String amount(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return NONE;
        }
        var number = String.format(here.getLocale(), "%,.2f", amount);
        return currency == null || currency.isBlank() ? number : number + " " + currency;
    }

    public String time(@Nullable Instant instant) {
        return instant == null
                ? NONE
                : instant.atZone(here.getCaller().zone())
                        .format(DateTimeFormatter.ofPattern(dayPattern() + ", HH:mm", here.getLocale()));
    }

    /** A file's size in the largest unit that leaves at least one whole. */
    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024
                ? String.format(here.getLocale(), "%.0f KB", bytes / 1024.0)
                : String.format(here.getLocale(), "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    public String orNone(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? NONE : value.toString();
    }

    private String dayPattern() {
        return here.getLocale().getLanguage().equals(Locale.GERMAN.getLanguage()) ? "d. MMM yyyy" : "d MMM yyyy";
    }
}
