package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who signed a letter, and as what: names and roles on one line or on several, with labels or without. */
final class LetterSignatory {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final int LAST = 14;

    private static final String RANK =
            "(?:(?:Senior|Executive|Deputy|Global|Interim|Acting|Group|Associate|Assistant|Corporate|Regional|Managing|Co-)[ -]?)*";

    private static final String ROLES =
            "Chief [\\p{L}&, ]{2,60}?Officer|C[EFITSROP]{1,2}SO|C[EFITROPL]O|Vice[ -]President|[ESA]?VP|President"
                    + "|Head of|Director|General Counsel|Counsel|Partner|Principal|Shareholder|Founder|Owner|Controller|Treasurer|Corporate Secretary"
                    + "|(?:[\\p{L}-]+ ){0,3}(?:Manager(?:in)?|Officer|Lead)"
                    + "|(?:State Authori[sz]ed |Certified |Chartered )?(?:Public )?Accountant|(?:Lead |Service )?Auditor"
                    + "|Geschäftsführer(?:in)?|Geschäftsleitung|Vorständ(?:e|in)|Vorstand\\w*|(?:[\\p{Lu}][\\p{L}-]*)?[Ll]eiter(?:in)?\\b|Prokurist(?:in)?|Wirtschaftsprüfer(?:in)?"
                    + "|[\\p{L}-]*[Bb]eauftragte\\w*|Directeur|Directrice|Président|Responsable";

    private static final Pattern ROLE =
            Pattern.compile("(?<![\\p{L}@.])(?<role>" + RANK + "(?:" + ROLES + ")(?![\\p{L}]).*)$", Pattern.DOTALL);

    /** What a line goes on with after a role: another firm, a telephone number, an address. */
    private static final Pattern AFTER_ROLE = Pattern.compile(
            "\\s*(?:[|•·;/]|\\s[–—]\\s|\\s{3,}|\\b(?:tel|phone|e-?mail|www|date[d:]|datum)\\b|\\S+@|\\+?\\d{2}).*$",
            FLAGS);

    private static final Pattern FIRM_AFTER = Pattern.compile("(?:,| at| of)\\s+(?=\\p{Lu})");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:\\b(?:and|of|und|für|for|Chief|Vice|Senior|Information|Executive|General)|[,&])$",
            Pattern.UNICODE_CASE);

    private static final Pattern PERSON_LABEL = Pattern.compile(
            "^(?:(?:printed |full )?name|signed(?: by)?|by|signature|signatory|unterzeichnet von|unterschrift|/s/)\\s*[:.]?\\s*(?:/s/\\s*)?",
            FLAGS);

    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?:,? (?:CISSP|CISA|CISM|CPA|CRISC|CCSP|PhD|Ph\\.D\\.|MBA|J\\.?D\\.?|Esq\\.?|CIA|FCA|ACA|CIPP(?:/[A-Z]+)?|LL\\.?M\\.?))+$");

    private static final Pattern PERSON = Pattern.compile(
            "^(?:(?:Mr|Ms|Mrs|gez|i\\. ?V|i\\. ?A|ppa)\\.? ?)*(?<name>(?:(?:Prof|Dr)\\. ?)*(?:Dr\\.-Ing\\. )?\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der|den|da|di|del|la|bin|al)){1,4})$");

    private static final Pattern NO_PERSON = Pattern.compile(
            "\\b(?:sincerely|regards|grüßen|letter|management|behalf|signed|yours|truly|customers?|street|avenue|road|suite|report|title|security|company)\\b",
            FLAGS);

    private static final Pattern CLOSING = Pattern.compile(
            "\\b(?:sincerely|regards|yours (?:truly|faithfully)|respectfully|grüßen|hochachtungsvoll|cordialement)\\b",
            FLAGS);

    /** The foot of a letter names directors who did not sign it. */
    private static final Pattern IMPRINT = Pattern.compile(
            "\\b(?:Amtsgericht|Registergericht|HR[AB] \\d|USt-?Id|Sitz der Gesellschaft|registered (?:in|office)|company (?:number|no\\b))",
            FLAGS);

    private final Draft draft;
    private final List<Passage> passages;

    private LetterSignatory(Draft draft) {
        this.draft = draft;
        this.passages = draft.passages();
    }

    static void read(Draft draft) {
        new LetterSignatory(draft).read();
    }

    private void read() {
        for (var at = passages.size() - 1; at >= Math.max(0, passages.size() - LAST); at--) {
            var passage = passages.get(at);
            if (passage.text().length() <= 220 && role(at)) {
                return;
            }
        }
        draft.addNotStated(Field.SIGNATORY_ROLE, BridgeLetterRule.lastPlace(draft), "signatory");
        closing();
    }

    private boolean role(int at) {
        var passage = passages.get(at);
        var lines = passage.lines();
        for (var number = 0; number < lines.size(); number++) {
            var from = lines.get(number)[0];
            var to = lines.get(number)[1];
            var found = ROLE.matcher(passage.text().substring(from, to));
            if (!found.find() || isSentence(passage.text().substring(from, to))) {
                continue;
            }
            if (GOES_ON.matcher(passage.text().substring(from, to).strip()).find() && number + 1 < lines.size()) {
                to = lines.get(number + 1)[1];
            }
            var start = from + found.start("role");
            var role = role(passage.text().substring(start, to));
            if (!role.isEmpty()) {
                draft.add(
                        Field.SIGNATORY_ROLE,
                        shortRole(role),
                        new Quote(passage, start, Math.min(to, start + role.length())),
                        0.92,
                        "signatory");
                name(at, start);
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String line) {
        return line.length() > 120
                || IMPRINT.matcher(line).find()
                || line.matches("(?s).*\\b(?:is|are|was|were|will|shall|has|have|ist|sind|wird)\\b.*");
    }

    private String role(String text) {
        var role = AFTER_ROLE.matcher(text).replaceFirst("");
        var entity = draft.value(Field.ENTITY).orElse("");
        var parting = FIRM_AFTER.matcher(role);
        var end = role.length();
        while (parting.find()) {
            var rest = role.substring(parting.end());
            if (OrganizationNames.WITH_SUFFIX.matcher(rest).lookingAt() || OrganizationNames.same(rest, entity)) {
                end = parting.start();
            }
        }
        role = role.substring(0, end);
        return role.replaceAll("(?:,|\\s|\\bat|\\bof|–|—|-)+$", "").strip();
    }

    /** Before the role in the same paragraph, or in the lines above it; labels may stand between. */
    private void name(int at, int roleFrom) {
        var passage = passages.get(at);
        var lines = passage.lines();
        for (var number = lines.size() - 1; number >= 0; number--) {
            var end = Math.min(lines.get(number)[1], roleFrom);
            if (lines.get(number)[0] < end && isPerson(passage, lines.get(number)[0], end)) {
                return;
            }
        }
        for (var above = at - 1; above >= Math.max(0, at - 3); above--) {
            for (var line : passages.get(above).lines()) {
                if (isPerson(passages.get(above), line[0], line[1])) {
                    return;
                }
            }
        }
        for (var below = at; below < Math.min(passages.size(), at + 3); below++) {
            for (var line : passages.get(below).lines()) {
                if (line[0] >= (below == at ? roleFrom : 0) && isPerson(passages.get(below), line[0], line[1])) {
                    return;
                }
            }
        }
    }

    /** A name under the closing words, without a role. */
    private void closing() {
        for (var at = 0; at < passages.size(); at++) {
            var closing = CLOSING.matcher(passages.get(at).text());
            if (passages.get(at).text().length() < 120 && closing.find()) {
                for (var below = at; below < Math.min(passages.size(), at + 4); below++) {
                    for (var line : passages.get(below).lines()) {
                        if (isPerson(passages.get(below), line[0], line[1])) {
                            return;
                        }
                    }
                }
            }
        }
    }

    private boolean isPerson(Passage passage, int from, int to) {
        var written = passage.text().substring(from, to);
        var text = PERSON_LABEL.matcher(written.strip()).replaceFirst("");
        text = CREDENTIALS
                .matcher(text.replaceAll("[,|–—·(-]\\s*$", "").strip())
                .replaceFirst("");
        var matcher = PERSON.matcher(text);
        if (!matcher.matches()
                || OrganizationNames.WITH_SUFFIX.matcher(text).find()
                || NO_PERSON.matcher(text).find()
                || ROLE.matcher(text).find()
                || OrganizationNames.same(text, draft.value(Field.ENTITY).orElse(""))
                || !draft.dates().dates(text).isEmpty()) {
            return false;
        }
        var start = from + Math.max(0, written.indexOf(matcher.group("name")));
        draft.add(
                Field.SIGNATORY,
                matcher.group("name"),
                new Quote(
                        passage,
                        start,
                        Math.min(to, start + matcher.group("name").length())),
                0.9,
                "signatory");
        return true;
    }

    /** The usual short form of the commonest executive roles; any other role as it is written. */
    private static String shortRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "chief information security officer" -> "CISO";
            case "chief financial officer" -> "CFO";
            case "chief executive officer" -> "CEO";
            case "chief technology officer" -> "CTO";
            case "chief information officer" -> "CIO";
            case "chief operating officer" -> "COO";
            case "chief security officer" -> "CSO";
            default -> role;
        };
    }
}
