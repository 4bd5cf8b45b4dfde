package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.domain.evidence.EvidenceClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids and constants in addresses. */
public final class Ids {
    private Ids() {}

    /** What is no id names nothing: 404, as for an unknown id. */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("thing");
        }
    }

    public static @Nullable UUID optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : of(text);
    }

    /** The constant with this name, in any case and with hyphens or underscores; 400 for another text. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            var allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidInputException(field, "input.notOneOf", text, allowed);
        }
    }

    /** The class with this name in the contract of facts, such as {@code soc2-type2}; 400 for another text. */
    public static @Nullable EvidenceClass evidenceClass(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return EvidenceClass.fromWire(text.strip()).orElseThrow(() -> {
            var allowed = Arrays.stream(EvidenceClass.values())
                    .map(EvidenceClass::wireName)
                    .collect(Collectors.joining(", "));
            return new InvalidInputException(field, "input.notOneOf", text, allowed);
        });
    }

    /** The page that is asked for, counted from 0, with at most 200 rows; 400 for other numbers, and for what is none. */
    public static PageRequest page(@Nullable String page, @Nullable String size) {
        return PageRequest.ofPage(whole("page", page, 0), whole("size", size, 50));
    }

    /** A whole number; 400 for what is none. */
    public static int whole(String field, @Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("-?\\d{1,9}")) {
            throw new InvalidInputException(field, "input.wantsWhole", text);
        }
        return Integer.parseInt(text.strip());
    }

    /** The day that is written so: {@code 2026-07-14}; 400 for another text. */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInputException(field, "input.noDay", text);
        }
    }
}
