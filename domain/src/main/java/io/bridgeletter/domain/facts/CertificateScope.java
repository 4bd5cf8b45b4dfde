package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** Where a scope ends that no full stop ends: at the next label, or where letters become larger or smaller. */
final class CertificateScope {
    private static final Pattern NEXT = Pattern.compile(
            "^(?:certificate|statement of|this certificate|valid|certification|SoA|issue|zertifikat|erklärung zur|original|initial|first (?:issue|certif)|date|expir|surveillance|standard|ein \\p{L}*managementsystem|gültig|erst(?:zert|mal)|sites?\\b|locations?|standorte|accredit|akkredit|authori[sz]ed|domaine|périmètre|numéro|current issue|controls$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String LABEL =
            "scope(?: of (?:certification|the certification|registration|the (?:isms|management system|aims|pims)))?(?: (?:covers|includes))?"
                    + "|for the following (?:scope|activities|products and services)(?: of (?:certification|registration))?|scope of (?:supply|approval)"
                    + "|zertifizierungsumfang|(?:geltungsbereich|anwendungsbereich)(?: (?:umfasst|ist|lautet))?|for the scope of";

    /** The end of a text that leaves the scope to the next one. */
    private static final Pattern SCOPE_BELOW = Pattern.compile(
            "(?:following (?:scope|activities|services)(?: of (?:certification|registration))?|scope of certification"
                    + "|scope (?:covers|includes)|folgende[nr]? (?:geltungsbereich|anwendungsbereich|tätigkeiten|leistungen)"
                    + "|(?:geltungsbereich|anwendungsbereich) (?:umfasst|ist|lautet))\\s*:?\\s*$",
            FLAGS);

    private CertificateScope() {}

    static void read(Draft draft) {
        for (var place : Labels.after(draft, LABEL)) {
            var text = text(place).strip();
            var value = text.replaceFirst("(?i),? in accordance with(?: the)?(?: statement of applicability.*)?$", "")
                    .split(
                            "\\.\\s+(?=(?:Certificate|Statement|This|Valid|Certification|SoA|Issue|Zertifikat|Erklärung)\\b)")[
                    0]
                    .strip();
            if (value.length() > 15) {
                draft.add(
                        Field.SCOPE,
                        value,
                        new Quote(
                                place.passage(),
                                place.from(),
                                place.passage().text().length()),
                        0.85,
                        "certificate-scope");
                return;
            }
        }
        var passages = draft.passages();
        for (var at = 0; at + 1 < passages.size(); at++) {
            var below = passages.get(at + 1);
            if (SCOPE_BELOW.matcher(passages.get(at).text()).find()
                    && below.text().length() > 15) {
                draft.add(Field.SCOPE, below.text().strip(), Quote.all(below), 0.8, "certificate-scope-below");
                return;
            }
        }
    }

    static String text(Labels.Place place) {
        var text = place.passage().text();
        var end = place.from();
        var size = 0.0;
        for (var line : place.passage().lines()) {
            if (line[1] <= place.from() + 1) {
                continue;
            }
            var own = size(place, line[0], line[1]);
            var started = end > place.from();
            if (started
                    && (NEXT.matcher(text.substring(line[0], line[1])).find() || Math.abs(own - size) > 0.12 * size)) {
                break;
            }
            size = own;
            end = line[1];
        }
        return text.substring(place.from(), Math.max(end, place.from()));
    }

    private static double size(Labels.Place place, int from, int to) {
        return place.passage().pieces().stream()
                .filter(piece -> piece.from() >= from && piece.to() <= to)
                .mapToDouble(piece -> piece.run().size())
                .max()
                .orElse(0);
    }
}
