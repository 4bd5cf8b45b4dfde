package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.regex.Pattern;

/** Who certifies: the subject of "certifies that", whatever it is called. */
final class CertificationBodies {
    private static final String CERTIFIES_THAT =
            ",?\\s+(?i:hereby\\s+)?(?:(?i:certifies|certifie|bescheinigt|bestätigt)\\b(?=.{0,40}\\b(?i:that|dass|que|das|the|hiermit)\\b)"
                    + "|(?i:confirms|attests|declares|verklaart)\\b(?=.{0,100}(?i:management ?syste|organi[sz]ation|company)))";

    private static final Pattern CERTIFIES = Pattern.compile(
            "(?<![\\p{L}])(?<name>\\p{Lu}[^.;:/]{2,110}?)" + CERTIFIES_THAT, Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern VERB = Pattern.compile(CERTIFIES_THAT, Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:(?:Die|Der|Das|The|La|L['’])\\s+)?(?:(?i:zertifizierungsstelle|certification body)(?: (?i:der|des|of|von))?\\s+)?(?:(?i:der|die|the)\\s+)?");

    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:leit(?:er(?:in)?|ung)|head|director|manager|chair|für|for|by)\\s+(?:der |of |the |of the |die )?$");

    private static final Pattern A_ROLE = Pattern.compile(
            "^(?:(?:lead|leitende[rn]?|chief|head|managing|certification) )?(?:auditor(?:in)?|assessor(?:in)?|director|manager|president|officer|leit(?:er(?:in)?|ung)|geschäftsführ\\p{L}*)(?!\\p{L})|^head of\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CertificationBodies() {}

    /** Whether what ends here is the subject of "certifies that". */
    static boolean certifies(String text, int end) {
        return VERB.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean named(Draft draft, Passage passage) {
        var matcher = OrganizationNames.WITH_SUFFIX.matcher(passage.text());
        while (matcher.find()) {
            if (certifies(passage.text(), matcher.end("name"))
                    && !OrganizationNames.same(
                            matcher.group("name"), draft.value(Field.ENTITY).orElse(""))) {
                var name = ARTICLE.matcher(matcher.group("name")).replaceFirst("");
                draft.add(
                        Field.CERTIFICATION_BODY,
                        name,
                        new Quote(passage, matcher.end("name") - name.length(), matcher.end("name")),
                        0.92,
                        "certification-body");
                return true;
            }
        }
        return false;
    }

    static boolean certifying(Draft draft) {
        for (var passage : draft.passages()) {
            if (named(draft, passage)) {
                return true;
            }
            var matcher = CERTIFIES.matcher(passage.text());
            if (!matcher.find()) {
                continue;
            }
            var name = ARTICLE.matcher(matcher.group("name").strip()).replaceFirst("");
            var form = OrganizationNames.WITH_SUFFIX.matcher(name);
            if (form.lookingAt() && name.split(" ").length < 11) {
                var from = passage.text().indexOf(name, matcher.start("name"));
                draft.add(
                        Field.CERTIFICATION_BODY,
                        name,
                        new Quote(passage, Math.max(0, from), Math.max(0, from) + name.length()),
                        0.92,
                        "certification-body");
                return true;
            }
        }
        return false;
    }

    /** "Head of the certification body" names a person's office, and what follows is a place or another person's. */
    static boolean isOffice(Labels.Place place) {
        return OFFICE.matcher(place.before()).find()
                || A_ROLE.matcher(place.text().strip()).find();
    }
}
