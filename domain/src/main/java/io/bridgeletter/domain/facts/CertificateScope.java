package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** Where a scope ends that no full stop ends: at the next label, or where letters become larger or smaller. */
final class CertificateScope {
    private static final Pattern NEXT = Pattern.compile(
            "^(?:certificate|statement of|this certificate|valid|certification|SoA|issue|zertifikat|erklärung zur|original|initial|first (?:issue|certif)|date|expir|surveillance|standard|ein \\p{L}*managementsystem|gültig|erst(?:zert|mal)|sites?\\b|locations?|standorte|accredit|akkredit|authori[sz]ed|domaine|périmètre|numéro|current issue|controls$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CertificateScope() {}

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
