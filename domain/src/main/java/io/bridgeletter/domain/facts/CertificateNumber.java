package io.bridgeletter.domain.facts;

import java.util.regex.Pattern;

/** The number of a certificate or badge, and not that of another one which it names. */
final class CertificateNumber {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern NUMBER_VALUE = Pattern.compile(
            "^(?<value>\\d{2} \\d{2,3} \\d{3,7}(?:[-/]\\d{1,4})?(?: (?-i:\\p{Lu}{2,5})(?!\\p{L}))?"
                    + "|(?:[A-Z]{1,8}(?:-[A-Z]{1,3})?[ -]?)?[A-Z0-9][A-Z0-9./_-]*\\d[A-Z0-9./_-]*)",
            FLAGS);

    private static final String LABEL =
            "certificate\\s*(?:registration\\s*)?(?:no|nr|n°|№|number|id|#)|certificate ref(?:erence)?|registration (?:no|number)"
                    + "|zertifikat(?:s)?[ -]?(?:registrier)?[ -]?(?:nr|nummer|no)|registriernummer|zertifikat-registrier-nr|number"
                    + "|(?:listing|badge|seal|report|attestation) id|seal (?:no|number|id)";

    /** A line of its own under the title: "Nr. 4711". */
    private static final Pattern BARE = Pattern.compile(
            "^(?:reg(?:istration)?\\.?[ -]?)?(?:no|nr|n°|№|number|nummer)\\b?[.:]?\\s*(?<rest>.{3,40})$", FLAGS);

    /** What comes before the number of another certificate, on which this one rests or which it follows. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:with(?: the)?|mit (?:dem|der)|superse(?:des?|ded by)|replac(?:es?|ed by|ing)|ersetzt(?: das)?|previous|former|bisherige[ns]?"
                    + "|based on(?: the)?|extension (?:of|to)(?: the)?|basiert auf(?: dem)?|in addition to|zusätzlich zum|ergänzung (?:zu|zum))\\s*$",
            FLAGS);

    private CertificateNumber() {}

    static void read(Draft draft, Field field) {
        for (var place : Labels.after(draft, LABEL)) {
            if (ANOTHER.matcher(place.before()).find()) {
                continue;
            }
            var matcher = NUMBER_VALUE.matcher(place.text());
            if (matcher.find()) {
                var value = matcher.group("value").replaceAll("[.,;]+$", "");
                draft.add(
                        field,
                        value,
                        new Quote(place.passage(), Math.max(0, place.from() - 24), place.from() + matcher.end()),
                        0.94,
                        "certificate-number");
                return;
            }
        }
        for (var passage : draft.passages()) {
            var bare = BARE.matcher(passage.text());
            if (bare.matches() && NUMBER_VALUE.matcher(bare.group("rest")).matches()) {
                draft.add(field, bare.group("rest"), Quote.all(passage), 0.9, "certificate-number");
                return;
            }
        }
    }
}
