package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** The version of the statement of applicability that a certificate names: it says which controls are in scope. */
final class StatementOfApplicability {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern SOA = Pattern.compile(
            "(?:statement of applicability|\\bSoA\\b|erklärung zur anwendbarkeit|anwendbarkeitserklärung|déclaration d[’']applicabilité)\\b[\\s,:()–-]*(?:\\(SoA\\))?[\\s,:–-]*(?<rest>.{3,90})",
            FLAGS);

    private static final Pattern VERSION = Pattern.compile(
            "(?<![\\p{L}])(?:version|issue|edition|ver\\.?|v\\.?|rev(?:ision)?\\.?|fassung|ausgabe|stand|indice)\\s*[:.]?\\s*(?:no\\.?\\s*|nr\\.?\\s*)?(?<version>\\d{1,3}(?:\\.\\d{1,3}){0,2}|(?-i:\\p{Lu})(?!\\p{L}))(?![\\d-])|^[\\s:(]*(?<bare>\\d{1,3}(?:\\.\\d{1,3}){0,2})(?![\\p{L}\\d-])",
            FLAGS);

    private StatementOfApplicability() {}

    /** "v4, 2022-07-11": the version and the day of the statement of applicability. */
    static void read(Draft draft) {
        var hit = Draft.first(draft.passages(), SOA);
        if (hit.isPresent()) {
            told(draft, hit.get().matcher().group("rest"), hit.get().sentence());
            return;
        }
        Labels.after(draft, "statement of applicability|SoA|anwendbarkeitserklärung|erklärung zur anwendbarkeit")
                .stream()
                .findFirst()
                .ifPresent(place -> told(draft, place.text(), place.quote()));
    }

    private static void told(Draft draft, String rest, Quote quote) {
        var dates = draft.dates().dates(rest);
        var head = dates.isEmpty() ? rest : rest.substring(0, dates.get(0).from());
        var version = VERSION.matcher(head);
        var found = !version.find()
                ? ""
                : version.group("version") == null ? version.group("bare") : version.group("version");
        var date = dates.isEmpty() ? "" : dates.get(0).date().toString();
        var prefix =
                found.isEmpty() || found.contains(".") || Character.isLetter(found.charAt(0)) ? found : "v" + found;
        var value = prefix.isEmpty() ? date : date.isEmpty() ? prefix : prefix + ", " + date;
        draft.add(Field.SOA, value, quote, dates.stream().allMatch(FoundDate::sure) ? 0.9 : 0.6, "soa");
    }
}
