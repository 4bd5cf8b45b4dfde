package io.bridgeletter.domain.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A management-system certificate: whose, to which standard, from when to when, and who vouches for the certifier. */
final class CertificateRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern STANDARD = Pattern.compile(
            "(?:DIN\\s+)?(?:EN\\s+)?ISO(?:\\s?/\\s?IEC)?\\s?(?<number>\\d{4,5})(?:-\\d)?(?:\\s?:\\s?(?<year>(?:19|20)\\d{2}))?",
            FLAGS);

    private static final List<Pattern> ENTITY = List.of(
            Pattern.compile(
                    "(?:this is to certify that|certif(?:y|ies) that|it is hereby certified that|hereby certif\\w+ (?:that )?|hiermit wird (?:bescheinigt|bestätigt|zertifiziert),? ?(?:dass|daß)?|bescheinigt hiermit,? dass|dass (?:das|die) unternehmen|awarded to|granted to|issued to|certificate holder|holder|organi[sz]ation(?: name)?|company(?: name)?|client|zertifikatsinhaber|inhaber|firma|unternehmen|organisation)\\s*:?\\s*(?:the (?:information security |privacy |ai )?management system of\\s*:?\\s*|the organi[sz]ation\\s+)?(?<rest>.{3,200})",
                    FLAGS),
            Pattern.compile("(?:management system of|managementsystem (?:der|des))\\s*:?\\s*(?<rest>.{3,200})", FLAGS));

    private static final Pattern PLAIN_NAME = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’+ -]{1,70}?)(?=\\s*(?:[,;(\\n]|operates|has|with|located|whose|\\d|$|betreibt|ein|für))",
            Pattern.UNICODE_CASE);

    private static final Pattern NUMBER_VALUE = Pattern.compile(
            "^(?<value>\\d{2} \\d{2,3} \\d{3,7}(?:[-/]\\d{1,4})?(?: (?-i:\\p{Lu}{2,5})(?!\\p{L}))?"
                    + "|(?:[A-Z]{1,8}(?:-[A-Z]{1,3})?[ -]?)?[A-Z0-9][A-Z0-9./_-]*\\d[A-Z0-9./_-]*)",
            FLAGS);

    private static final Pattern HOLDER_BELOW = Pattern.compile(
            "(?:(?:that(?: the)?|dass(?: das| die| der)?|que (?:la |l['’]|le )?) ?(?:company|organi[sz]ation|firm|entity|unternehmen|organisation|firma|gesellschaft|société|entreprise|organisme)|(?:management\\s+)?systems? of|managementsysteme? (?:der|des|von)|système de management (?:de|du)|certif(?:y|ies) that|certifie que|bescheinigt,? dass)\\s*:?\\s*$",
            FLAGS);

    /** "Hamburg, den 19.02.2025" above the signature. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\p{Lu}[\\p{L} .-]{2,30}, (?:den |the |on )?\\d{1,2}[. ].{4,20}\\d{4}\\W*", Pattern.UNICODE_CASE);

    private static final Pattern SCOPE_BELOW = Pattern.compile(
            "(?:the following scope|scope of certification|folgenden? (?:geltungsbereich|anwendungsbereich))\\s*:?\\s*$",
            FLAGS);

    @Override
    public void read(Draft draft) {
        CertificateColumns.straighten(draft);
        entity(draft);
        standard(draft);
        number(draft, Field.CERTIFICATE_NUMBER);
        scope(draft);
        date(
                draft,
                Field.INITIAL_ISSUE,
                "initial(?:ly)? (?:certification|issue|registration|certified|approved|date)(?: date)?(?: of (?:issue|certification))?|original(?:ly)? (?:registered|registration|issued|certified|approval|certification)(?: date)?|first (?:issued|certified|issue|certification)|date of (?:initial|first|original) (?:approval|certification|issue|registration)|certified since|erstzertifizierung(?:sdatum)?|erstmals (?:ausgestellt|zertifiziert)(?: am)?|zertifiziert seit|datum der erstzertifizierung|original cycle start(?: date)?|initial cycle");
        issued(draft);
        date(
                draft,
                Field.VALID_TO,
                "valid (?:until|to|through|till)|expir(?:y|es|ation)(?: date| on)?|date of expiry|expires on|certificate expiry(?: date)?|gültig bis(?: zum)?|gültigkeit(?:sdauer)? bis|ablaufdatum|läuft ab am|validity(?: until)?");
        validity(draft);
        surveillance(draft);
        CertificateIssuers.body(draft);
        CertificateIssuers.accreditation(draft);
        StatementOfApplicability.read(draft);
    }

    private static void entity(Draft draft) {
        if (below(draft)) {
            return;
        }
        for (var pattern : ENTITY) {
            for (var passage : draft.passages()) {
                var matcher = pattern.matcher(passage.text());
                if (matcher.find() && named(draft, passage, matcher.start("rest"), matcher.group("rest"))) {
                    return;
                }
            }
        }
        for (var place : Labels.after(
                draft,
                "this is to certify that(?: the)?|certif(?:y|ies) that|certificate holder|organi[sz]ation|company(?: name)?|hiermit wird bescheinigt,? dass|zertifikatsinhaber|unternehmen|für das unternehmen|the management system of|awarded to|issued to")) {
            if (named(draft, place.passage(), place.from(), place.text())) {
                return;
            }
        }
        for (var passage : draft.passages()) {
            var names = OrganizationNames.in(passage.text());
            if (!names.isEmpty()
                    && !Pattern.compile(CertificateIssuers.BODY_LABEL + "|accredit|akkredit", FLAGS)
                            .matcher(passage.text())
                            .find()) {
                var at = passage.text().indexOf(names.get(0));
                draft.add(
                        Field.ENTITY,
                        names.get(0),
                        new Quote(
                                passage,
                                Math.max(0, at),
                                Math.max(0, at) + names.get(0).length()),
                        0.6,
                        "certificate-entity");
                return;
            }
        }
    }

    /** "… certifies that the company" at the end of a paragraph, and its name in the next one. */
    private static boolean below(Draft draft) {
        var blocks = draft.blocks();
        for (var at = 0; at + 1 < blocks.size(); at++) {
            var next = blocks.get(at + 1).passages();
            if (HOLDER_BELOW.matcher(blocks.get(at).text()).find()
                    && !next.isEmpty()
                    && !next.get(0).text().matches("(?is)(?:ISO|DIN|EN)\\b.*")
                    && named(draft, next.get(0), 0, next.get(0).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Draft draft, io.bridgeletter.domain.layout.Passage passage, int from, String rest) {
        var name = Optional.<String>empty();
        var matcher = OrganizationNames.WITH_SUFFIX.matcher(rest);
        if (matcher.find() && matcher.start() < 30) {
            name = Optional.of(matcher.group("name"));
        } else {
            var plain = PLAIN_NAME.matcher(rest.strip());
            if (plain.find()
                    && !plain.group("name")
                            .matches(
                                    "(?i)(?:the|information|management|system|certificate|ISO|following|this|artificial intelligence|quality|privacy|business|that)\\b.*")) {
                name = Optional.of(plain.group("name"));
            }
        }
        var cleaned = name.map(found -> found.replaceFirst("(?i)^.*\\bmanagement systems? of\\s+", ""))
                .map(OrganizationNames::clean)
                .filter(OrganizationNames::isName);
        cleaned.ifPresent(found -> {
            var at = Math.max(from, passage.text().indexOf(found, from));
            draft.add(
                    Field.ENTITY,
                    found,
                    new Quote(passage, at, Math.min(passage.text().length(), at + found.length())),
                    0.93,
                    "certificate-entity");
        });
        return cleaned.isPresent();
    }

    /** Of several standards the one that the certificate is for: in a heading or named first, with its edition. */
    private static void standard(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : draft.passages()) {
            var matcher = STANDARD.matcher(passage.text());
            while (matcher.find()) {
                if (matcher.group("year") != null || passage.text().length() < 40) {
                    var number = matcher.group("number");
                    var value = (number.startsWith("27") || number.startsWith("42") || number.equals("20000")
                                    ? "ISO/IEC "
                                    : "ISO ")
                            + number
                            + (matcher.group("year") == null ? "" : ":" + matcher.group("year"));
                    var own = ownClass(draft, number) ? 4 : 0;
                    votes.add(
                            value,
                            new Quote(passage, matcher.start(), matcher.end()),
                            1 + own + (matcher.group("year") == null ? 0 : 2) + (votes.isEmpty() ? 0.5 : 0));
                }
            }
        }
        votes.best()
                .ifPresent(best -> draft.add(
                        Field.STANDARD, best, votes.quote(best), best.contains(":") ? 0.96 : 0.75, "standard"));
    }

    private static boolean ownClass(Draft draft, String number) {
        return draft.documentClass().name().contains(number);
    }

    static void number(Draft draft, Field field) {
        for (var place : Labels.after(
                draft,
                "certificate\\s*(?:registration\\s*)?(?:no|nr|number|id|#)|certificate ref(?:erence)?|registration (?:no|number)|zertifikat(?:s)?[ -]?(?:registrier)?[ -]?(?:nr|nummer)|registriernummer|zertifikat-registrier-nr|number|listing id|badge id|seal (?:no|number|id)")) {
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
    }

    /** The day of this certificate; where only its validity is told, its first day. */
    private static void issued(Draft draft) {
        date(
                draft,
                Field.ISSUED,
                "latest (?:issue|revision)(?: date)?|(?:date of )?(?:current |re-?)?(?:issue of this certificate|issue|issued)(?: date| on)?|date of (?:certification|issue|current issue|last issue)|certification date|current (?:issue|certification)(?: date)?|re-?certification(?: date)?|issue date|ausgestellt am|ausstellungsdatum|datum der ausstellung|re-?zertifizierung(?:sdatum)?(?: am)?|certificate (?:issued|start)(?: date)?");
        if (!draft.has(Field.ISSUED)) {
            for (var passage : draft.passages()) {
                var dates = draft.dates().dates(passage.text());
                if (dates.size() == 1 && SIGNED.matcher(passage.text()).matches()) {
                    draft.add(
                            Field.ISSUED,
                            dates.get(0).date().toString(),
                            Quote.all(passage),
                            dates.get(0).sure() ? 0.88 : 0.6,
                            "certificate-signed");
                    return;
                }
            }
            date(draft, Field.ISSUED, "effective(?: date)?|gültig (?:ab|von|vom)|valid from");
        }
    }

    private static void scope(Draft draft) {
        for (var place : Labels.after(
                draft,
                "scope(?: of (?:certification|the certification|registration|the (?:isms|management system|aims|pims)))?|for the following (?:scope|activities|products and services)|scope of (?:supply|approval)|zertifizierungsumfang|geltungsbereich|anwendungsbereich|for the scope of")) {
            var text = CertificateScope.text(place).strip();
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
        for (var place : Labels.after(
                draft,
                "(?:(?:1st|2nd|first|second|next|\\d\\.)\\s+)?surveillance(?: audit)?s?(?: (?:due|date|by|before|\\d))?(?: (?:by|date|on|before))?|(?:nächstes )?überwachungsaudits?(?: \\d)?(?: fällig| spätestens| bis)?|next surveillance(?: activities)?|surveillance activities")) {
            var text = place.passage()
                    .text()
                    .substring(place.from(), Math.min(place.passage().text().length(), place.from() + 90));
            for (var date : draft.dates().dates(text)) {
                if (told.add(date.date().toString())) {
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
