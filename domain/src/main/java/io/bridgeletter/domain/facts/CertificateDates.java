package io.bridgeletter.domain.facts;

import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** From when to when a certificate holds, since when there has been one, and when it is looked at again. */
final class CertificateDates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String INITIAL =
            "prima emissione|initial(?:ly)? (?:certification|issue|registration|certified|approved|date)(?: date)?(?: of (?:issue|certification))?"
                    + "|original(?:ly)? (?:registered|registration|issued?|certified|approval|certification)(?: date)?"
                    + "|first (?:issued?|certified|certification|registered|registration|granted)(?: date)?"
                    + "|date first (?:issued|certified|registered|granted)"
                    + "|date of (?:initial|first|original) (?:approval|certification|issue|registration)|certified since"
                    + "|(?:datum der )?erst(?:zertifizierung|ausstellung|ausgabe|erteilung)(?:sdatum)?(?: am| vom)?"
                    + "|erstmal(?:s|ig) (?:ausgestellt|zertifiziert|erteilt)(?: am)?|erstmalige (?:zertifizierung|ausstellung)"
                    + "|zertifiziert seit|original cycle start(?: date)?|initial cycle";

    private static final String ISSUED =
            "emissione corrente|latest (?:issue|revision)(?: date)?|(?:date of )?(?:current |re-?)?(?:issue of this certificate|issue|issued)(?: date| on)?"
                    + "|date of (?:certification|issue|current issue|last issue|this certificate)|certification date"
                    + "|current (?:issue|certification)(?: date)?|re-?certification(?: date)?|issue date"
                    + "|ausgestellt(?: am| in| zu)?|ausstellungsdatum|(?:datum|tag) der (?:ausstellung|erteilung|re-?zertifizierung)|erteilt am"
                    + "|re-?zertifizierung(?:sdatum)?(?: am)?|certificate (?:issued|start)(?: date)?";

    private static final String VALID_TO =
            "valid (?:until|to|through|till)|expir(?:y|es|ation)(?: date| on)?|date of expiry|expires on|certificate expiry(?: date)?"
                    + "|gültig bis(?: zum)?|gültigkeit(?:sdauer)? bis|ablaufdatum|läuft ab am|validity(?: until)?";

    private static final String SURVEILLANCE =
            "(?:(?:1st|2nd|first|second|next|\\d\\.)\\s+)?(?:surveillance(?: (?:audit|assessment|visit|activit(?:y|ie)))?s?"
                    + "|(?:periodic(?:al)?|maintenance|follow-?up|annual|interim|monitoring)(?: surveillance)? (?:audit|assessment|visit|review|inspection)s?)"
                    + "(?: (?:due|dates?|by|on|before|no later than|[1-4](?=\\s*(?::|\\(|$)|\\s\\d))){0,3}"
                    + "|(?:nächstes )?überwachungs(?:audit|begutachtung|termin|prüfung)(?:s|e|en)?(?: [1-4](?=\\s*(?::|\\(|$| \\d)))?(?: (?:fällig|spätestens|bis|am|zum|vor)){0,3}";

    /** "Hamburg, den" or "Date:" before a day that stands by a signature. */
    private static final Pattern BY_SIGNATURE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}() .-]{2,40},\\s*(?:den|the|on|am|le)?|(?:place,? (?:and )?|ort(?:,| und) )?(?i:date|datum)\\s*:?(?:\\s*\\p{Lu}[\\p{L} .-]{2,30},)?(?:\\s*den)?)\\s*$",
            Pattern.UNICODE_CASE);

    private CertificateDates() {}

    static void read(Draft draft) {
        date(draft, Field.INITIAL_ISSUE, INITIAL);
        issued(draft);
        date(draft, Field.VALID_TO, VALID_TO);
        validity(draft);
        surveillance(draft);
    }

    /** The day of this certificate; where only its validity is told, its first day. */
    private static void issued(Draft draft) {
        date(draft, Field.ISSUED, ISSUED);
        if (!draft.has(Field.ISSUED)) {
            bySignature(draft);
        }
        if (!draft.has(Field.ISSUED)) {
            Labels.date(draft, "effective(?: date)?|gültig (?:ab|von|vom)|valid from")
                    .ifPresent(dated -> draft.add(
                            Field.ISSUED,
                            dated.date().date().toString(),
                            dated.quote(),
                            Math.min(0.8, dated.confidence()),
                            "certificate-valid-from"));
        }
    }

    private static void bySignature(Draft draft) {
        for (var passage : draft.passages()) {
            for (var line : passage.lines()) {
                var text = passage.text().substring(line[0], line[1]);
                var dates = draft.dates().dates(text);
                if (dates.size() == 1
                        && text.length() - dates.get(0).to() < 3
                        && BY_SIGNATURE
                                .matcher(text.substring(0, dates.get(0).from()))
                                .find()) {
                    draft.add(
                            Field.ISSUED,
                            dates.get(0).date().toString(),
                            new Quote(passage, line[0], line[1]),
                            dates.get(0).sure() ? 0.88 : 0.6,
                            "certificate-signed");
                    return;
                }
            }
        }
    }

    static void date(Draft draft, Field field, String label) {
        if (!draft.has(field)) {
            Labels.date(draft, label)
                    .ifPresent(dated -> draft.add(
                            field,
                            dated.date().date().toString(),
                            dated.quote(),
                            dated.confidence(),
                            "certificate-dates"));
        }
    }

    /** "Valid 1 July 2025 to 30 June 2028", where no label tells the two apart. */
    private static void validity(Draft draft) {
        if (draft.has(Field.VALID_TO)) {
            return;
        }
        for (var passage : draft.passages()) {
            for (var range : draft.dates().ranges(passage.text())) {
                var quote = new Quote(passage, range.from(), range.to());
                draft.add(
                        Field.VALID_TO,
                        range.last().toString(),
                        quote,
                        range.sure() ? 0.85 : 0.55,
                        "certificate-validity");
                if (!draft.has(Field.ISSUED)) {
                    draft.add(
                            Field.ISSUED,
                            range.first().toString(),
                            quote,
                            range.sure() ? 0.7 : 0.5,
                            "certificate-validity");
                }
                return;
            }
        }
    }

    private static void surveillance(Draft draft) {
        var told = new LinkedHashSet<String>();
        var issued = draft.value(Field.ISSUED).orElse("");
        for (var place : Labels.after(draft, SURVEILLANCE)) {
            var text = place.passage()
                    .text()
                    .substring(place.from(), Math.min(place.passage().text().length(), place.from() + 90));
            for (var date : draft.dates().dates(text)) {
                if (date.date().toString().compareTo(issued) > 0
                        && told.add(date.date().toString())) {
                    draft.add(
                            Field.SURVEILLANCE_DUE,
                            date.date().toString(),
                            new Quote(place.passage(), place.from() + date.from(), place.from() + date.to()),
                            date.sure() ? 0.85 : 0.55,
                            "surveillance");
                }
            }
        }
    }
}
