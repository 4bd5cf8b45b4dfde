package io.bridgeletter.core.shared;

import io.bridgeletter.domain.shared.PlausibleDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that a person sees every mistake at once. */
public final class InputCheck {
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\",;:]+@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:.]+");

    private final List<FieldError> errors = new ArrayList<>();

    /** Refuses a missing or blank text. */
    public InputCheck required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            reject(field, "input.required");
        }
        return this;
    }

    /** Refuses a text that is longer than the column. */
    public InputCheck atMost(String field, @Nullable String text, int length) {
        if (text != null && text.length() > length) {
            reject(field, "input.tooLong", length);
        }
        return this;
    }

    /** Refuses a date outside 1990 to 2100: the year 20225 is a typing error. */
    public InputCheck plausible(String field, @Nullable LocalDate date) {
        if (date != null && !PlausibleDates.accepts(date)) {
            reject(field, "input.implausibleDate", date.getYear());
        }
        return this;
    }

    /** Refuses an end before its start; either may be missing, and a start that cannot be right says nothing. */
    public InputCheck ordered(String endField, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && PlausibleDates.accepts(start) && end.isBefore(start)) {
            reject(endField, "input.endBeforeStart", start.toString());
        }
        return this;
    }

    /** Refuses what cannot be a mail address; a missing one is none. */
    public InputCheck mail(String field, @Nullable String address) {
        return rejectIf(
                address != null
                        && !address.isBlank()
                        && !MAIL.matcher(address.strip()).matches(),
                field,
                "input.email",
                Objects.requireNonNullElse(address, ""));
    }

    public InputCheck reject(String field, String messageKey, Object... args) {
        errors.add(new FieldError(field, messageKey, List.of(args)));
        return this;
    }

    public InputCheck rejectIf(boolean wrong, String field, String messageKey, Object... args) {
        return wrong ? reject(field, messageKey, args) : this;
    }

    /** Throws when anything was refused. */
    public void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
