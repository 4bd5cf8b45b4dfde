package io.bridgeletter.web.ui.facts;

import io.bridgeletter.core.facts.FactRow;
import io.bridgeletter.core.shared.Terms;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.web.ui.shared.Formats;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents state, in the reader's words: days as everywhere, and the contract's codes by their names. */
@Named("factTexts")
@RequestScoped
public class FactTexts {
    private static final List<String> METHODS = List.of("carve-out", "inclusive", "unknown");
    private static final List<String> CHANGES = List.of("none", "listed", "not-stated");
    private static final List<String> TRUTH = List.of("true", "false");
    private static final List<String> YES = List.of("yes", "no");

    @Inject
    Here here;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    public String value(FactRow fact) {
        var value = fact.value();
        return value == null ? messages.get("review.notStated") : value(fact.fieldName(), value);
    }

    /** As {@link #value(FactRow)}, for a value that is there. */
    public String value(String fieldName, String value) {
        var field = Field.fromWire(fieldName);
        if (field.isEmpty()) {
            return value;
        }
        var day = field.get().isDate() ? day(value) : null;
        return day == null ? word(here.getLocale(), field.get(), value) : formats.day(day);
    }

    /** What an editor offers, as {@code code=word} parted by bars; empty where any text will do. */
    public String choices(FactRow fact) {
        var locale = here.getLocale();
        return codes(fact.field()).stream()
                .map(code -> code + "=" + word(locale, fact.field(), code))
                .collect(Collectors.joining("|"));
    }

    /** The codes that a value of this field can have; empty where any text will do. */
    static List<String> codes(Field field) {
        return switch (field) {
            case OPINION -> Stream.of(Opinion.values()).map(Opinion::wireName).toList();
            case CRITERIA ->
                Stream.of(TrustCategory.values()).map(TrustCategory::wireName).toList();
            case SUBSERVICE_METHOD -> METHODS;
            case MATERIAL_CHANGES -> CHANGES;
            case ART28_PRESENT -> TRUTH;
            case CUEC_REMINDER -> YES;
            default -> List.of();
        };
    }

    /** The word for a code of this field; any other value stands for itself. */
    static String word(Locale locale, Field field, String value) {
        if (!codes(field).contains(value)) {
            return value;
        }
        var name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return switch (field) {
            case OPINION -> Terms.text(locale, "opinion." + name);
            case CRITERIA -> Terms.text(locale, "term.category." + value);
            case SUBSERVICE_METHOD -> Terms.text(locale, "method." + value);
            case MATERIAL_CHANGES -> Terms.text(locale, "changes." + name);
            default -> Terms.text(locale, "truth." + value);
        };
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
