package io.bridgeletter.web.ui.audit;

import io.bridgeletter.core.shared.Terms;
import io.bridgeletter.web.ui.shared.Formats;
import io.bridgeletter.web.ui.shared.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for keys and codes that the trail keeps as they were stored. */
final class AuditWords {
    private static final Set<String> SAID_BY_SUBJECT = Set.of("rule", "ruleVersion", "legalName");

    /** Where the words of a field's codes are found. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("state", "state."),
            Map.entry("kind", "kind."),
            Map.entry("status", "cuecStatus."),
            Map.entry("visibility", "visibility."),
            Map.entry("severity", "severity."),
            Map.entry("roles", "role."),
            Map.entry("class", "class."),
            Map.entry("evidenceClass", "class."),
            Map.entry("rule", "rule."),
            Map.entry("reason", "reason."),
            Map.entry("cause", "cause."),
            Map.entry("question", "question."),
            Map.entry("opinion", "opinion."),
            Map.entry("categories", "term.category."),
            Map.entry("requiredCategories", "term.category."),
            Map.entry("dataClasses", "data."),
            Map.entry("signatoryRole", "signatory."),
            Map.entry("materialChanges", "changes."),
            Map.entry("permission", "permission."),
            Map.entry("decisions", "decision."));

    private final Locale locale;
    private final Formats formats;

    AuditWords(Locale locale, Formats formats) {
        this.locale = locale;
        this.formats = formats;
    }

    static boolean isSaidBySubject(String key) {
        return SAID_BY_SUBJECT.contains(key);
    }

    /** The field that a key stands for in lines of this action. */
    String family(String action, String key) {
        if (key.equals("before") || key.equals("after")) {
            return action.startsWith("DOCUMENT") ? "class" : "roles";
        }
        return key;
    }

    String key(String key) {
        var own = Messages.text(locale, "auditKey." + key);
        return own.startsWith("auditKey.") ? Messages.text(locale, "field." + key) : own;
    }

    /** Codes, days and sizes of a value in the reader's words; lists and both sides of a change piece by piece. */
    String value(String key, String text) {
        if (key.equals("size") && text.matches("\\d{1,15}")) {
            return formats.size(Long.parseLong(text));
        }
        var family = FAMILIES.get(key);
        return Arrays.stream(text.split("(?<=→)|(?=→)", -1))
                .map(side -> side.equals("→") ? "→" : side(key, family, side))
                .collect(Collectors.joining());
    }

    private String side(String key, @Nullable String family, String side) {
        var plain = side.strip();
        if (plain.isEmpty()) {
            return side;
        }
        var pad = side.startsWith(" ") ? " " : "";
        var end = side.endsWith(" ") ? " " : "";
        if (family == null) {
            return pad + day(plain) + end;
        }
        if (key.equals("rule") || key.equals("reason") || key.equals("question")) {
            return pad + code(family, plain) + end;
        }
        return pad
                + Arrays.stream(plain.replaceAll("^\\[|\\]$", "").split("[,;] ?"))
                        .map(String::strip)
                        .map(code -> code(family, code))
                        .collect(Collectors.joining(", "))
                + end;
    }

    /** A code is stored by its name, or as it is sent; what is no code stands for itself. */
    private String code(String family, String code) {
        var wire = code.toLowerCase(Locale.ROOT).replace('_', '-');
        for (var key : new String[] {
            family + code,
            family + wire,
            family + code.toUpperCase(Locale.ROOT).replace('-', '_'),
            family + code.replaceAll("[ ()]", "")
        }) {
            var word = word(key);
            if (!word.equals(key)) {
                return word;
            }
        }
        return code;
    }

    /** The trail keeps no arguments of a sentence: what has some is told by its short form. */
    private String word(String key) {
        var brief = Terms.text(locale, key + ".short");
        return brief.endsWith(".short") ? Terms.text(locale, key) : brief;
    }

    private String day(String text) {
        try {
            return formats.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    String more(int others) {
        return Messages.text(locale, "audit.more", others);
    }

    String gone() {
        return Messages.text(locale, "audit.gone");
    }

    String fact(String field) {
        return Messages.text(locale, "fact." + field);
    }
}
