package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter for the days after a report: which report it cites, which days it speaks for, who signed it, and whether it
 * tells of material changes. A letter that does not say a thing is told so.
 */
final class BridgeLetterRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern REPORT = Pattern.compile("report|examin|bericht|prüfung|audit|attest", FLAGS);
    private static final Pattern NEXT_REPORT = Pattern.compile(
            "next|upcoming|future|forthcoming|nächste|kommende|will cover|is expected|scheduled", FLAGS);
    private static final Pattern GAP = Pattern.compile(
            "not aware|no material|no significant|bridge|gap|since|subsequent|letter (?:covers|is for)|material change|remain|lücke|überbrück|seit|keine wesentlich|wesentliche(?:n)? änderung|interim|continue",
            FLAGS);

    private static final Pattern AS_OF = Pattern.compile(
            "(?:as of|as at|through|until|up to|to the date of this letter|bis zum|stand|zum|per)\\s*:?\\s*(?:the date[^.]{0,20})?$",
            FLAGS);

    private static final Pattern NO_CHANGES = Pattern.compile(
            "(?:not aware of any|no|without any|there (?:have|has) been no|there were no|have not been any|not (?:made|been) any|keine(?:rlei)?)\\b.{0,80}\\b(?:adverse|material|significant|substantial|wesentlich\\w*|relevant\\w*)\\b.{0,60}\\b(?:changes?|modifications?|änderung\\w*|veränderung\\w*)"
                    + "|not aware of any (?:changes?|modifications?)\\b|ist keine (?:änderung|veränderung)\\w* bekannt"
                    + "|(?:controls?|environment|system).{0,60}(?:have|has) (?:not (?:materially )?changed|remained (?:materially )?unchanged)|nicht wesentlich (?:geändert|verändert)",
            FLAGS);

    private static final Pattern CHANGES = Pattern.compile(
            "(?:following|material|significant|notable|these|wesentliche|folgende)\\b.{0,40}\\b(?:changes?|änderungen)\\b.{0,60}(?::|occurred|were made|have been made|took place|are listed|vorgenommen|ergeben)|with the exception of the following|except for the following|changes? .{0,40}(?:are|were|is|was) as follows",
            FLAGS);

    private static final Pattern CUECS = Pattern.compile(
            "complementary (?:user|customer)|user entit(?:y|ies).{0,40}(?:responsib|control)|\\bCUECs?\\b|komplementäre|ergänzende kontrollen",
            FLAGS);

    private static final Pattern AUDITOR = Pattern.compile(
            "(?:issued by|received .{0,40}report from|performed by|conducted by|audited by|prepared by|examined by|audit firm|auditor,?|report (?:of|by)|durch(?: die)?|von(?: der)?|by)\\s+(?:the\\s+|our\\s+)?(?:independent\\s+)?(?:service\\s+)?(?:auditors?,?\\s+|firm\\s+)?(?<name>\\p{Lu}[^;:()]{2,80}?)(?=,? (?:and|und|covers|covering|for|dated|on|which|who|as|über|geprüft|erstellt)\\b|[.;]\\s|[.;]$|,? \\d|\\s\\(|$)");

    /** "Die X GmbH, Bremen, hat … geprüft"; "Partner, X LLP" under a letter of the auditor's own. */
    private static final Pattern EXAMINED_BY = Pattern.compile(OrganizationNames.WITH_SUFFIX.pattern()
            + "(?=(?:[^.]|(?<=\\d)\\.){0,120}\\b(?:geprüft|examined|audited)\\b)|(?<=Partner, )"
            + OrganizationNames.WITH_SUFFIX.pattern().replace("<name>", "<own>"));

    private static final String ROLES =
            "Chief [\\p{L} ]{4,40}? Officer|C[EFITSROP]{1,2}SO|C[EFITROP]O|Vice President[\\p{L}, ]{0,40}|VP[\\p{L}, ]{0,30}|President|Head of [\\p{L} &]{3,40}|Director(?: of)?[\\p{L} &,]{0,40}|Managing Director|General Counsel|Partner|Geschäftsführer(?:in)?|Vorstand\\w*|Leiter(?:in)? [\\p{L} -]{3,40}|Informationssicherheitsbeauftragte\\w*|(?:[\\p{L}-]+ ){0,3}Manager(?:in)?|Prokurist(?:in)?|Engagement Partner|Wirtschaftsprüfer(?:in)?";

    private static final Pattern ROLE =
            Pattern.compile("(?<![\\p{L}])(?<role>(?:" + ROLES + ")(?: \\(\\p{Lu}{3,5}\\))?)(?![\\p{L}])");

    private static final Pattern PERSON = Pattern.compile(
            "^(?:(?:Mr|Ms|Mrs|gez|i\\. ?V|ppa)\\.? ?)*(?<name>(?:(?:Prof|Dr)\\. ?)*\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der)){1,3})$");

    @Override
    public void read(Draft draft) {
        letterDate(draft);
        periods(draft);
        auditor(draft);
        signatory(draft);
        changes(draft);
        var reminder = Draft.first(draft.passages(), CUECS);
        reminder.ifPresent(hit -> draft.add(Field.CUEC_REMINDER, "yes", hit.sentence(), 0.9, "cuec-reminder"));
        if (reminder.isEmpty()) {
            draft.addNotStated(Field.CUEC_REMINDER, lastPlace(draft), "cuec-reminder");
        }
    }

    private static Quote lastPlace(Draft draft) {
        var passages = draft.passages();
        return passages.isEmpty() ? Quote.all(Passage.EMPTY) : Quote.all(passages.get(passages.size() - 1));
    }

    /** A date on a line of its own, or after the place it was written at. */
    private static void letterDate(Draft draft) {
        for (var passage : draft.passages()) {
            for (var line : passage.lines()) {
                var text = passage.text().substring(line[0], line[1]);
                var dates = draft.dates().dates(text);
                if (dates.size() == 1
                        && text.length() - (dates.get(0).to() - dates.get(0).from()) < 40
                        && !text.matches(
                                "(?is).*(?:period|through|until|as of|ending|zeitraum|re:|subject|betreff|bis).*")) {
                    var date = dates.get(0);
                    draft.add(
                            Field.LETTER_DATE,
                            date.date().toString(),
                            new Quote(passage, line[0] + date.from(), line[0] + date.to()),
                            date.sure() ? 0.95 : 0.6,
                            "letter-date");
                    return;
                }
            }
        }
        Labels.date(draft, "date|dated|datum")
                .ifPresent(dated -> draft.add(
                        Field.LETTER_DATE,
                        dated.date().date().toString(),
                        dated.quote(),
                        dated.confidence(),
                        "letter-date"));
    }

    private record Candidate(FoundRange range, Passage passage, double report, double gap) {}

    private static void periods(Draft draft) {
        var candidates = new ArrayList<Candidate>();
        for (var passage : draft.passages()) {
            for (var range : draft.dates().ranges(passage.text())) {
                if (range.first().isBefore(range.last())) {
                    candidates.add(candidate(passage, range));
                }
            }
        }
        var report = best(candidates, true, null);
        if (report != null) {
            add(draft, Field.REPORT_PERIOD_FROM, report.range().first(), report);
            add(draft, Field.REPORT_PERIOD_TO, report.range().last(), report);
        }
        var covers = best(candidates, false, report);
        if (covers != null) {
            add(draft, Field.COVERS_FROM, covers.range().first(), covers);
            add(draft, Field.COVERS_TO, covers.range().last(), covers);
        } else {
            asOf(draft, report);
        }
    }

    private static Candidate candidate(Passage passage, FoundRange range) {
        var quote = Quote.sentence(passage, range.from(), range.to());
        var from = Math.max(quote.from(), range.from() - 160);
        var before = passage.text().substring(from, range.from());
        var around = quote.text();
        var next = NEXT_REPORT.matcher(around).find() ? 3 : 0;
        var report = (REPORT.matcher(before).find() ? 2 : 0)
                + (Pattern.compile("covers|covering|for the period|issued|most recent|last|letzte", FLAGS)
                                .matcher(before)
                                .find()
                        ? 1
                        : 0)
                - next;
        var gap = (GAP.matcher(around).find() ? 2 : 0)
                + (Pattern.compile("letter|from|since|seit", FLAGS)
                                .matcher(before)
                                .find()
                        ? 1
                        : 0)
                - next;
        return new Candidate(range, passage, report, gap);
    }

    /** The report's period is the earlier one; the days covered begin about where it ends. */
    private static @Nullable Candidate best(List<Candidate> candidates, boolean report, @Nullable Candidate other) {
        Candidate best = null;
        var most = 0.5;
        for (var one : candidates) {
            var follows =
                    other != null && !one.range().first().isBefore(other.range().last()) ? 1.5 : 0;
            var same = other != null
                    && one.range().first().equals(other.range().first())
                    && one.range().last().equals(other.range().last());
            var earliest = report
                            && candidates.stream().allMatch(each -> !each.range()
                                    .first()
                                    .isBefore(one.range().first()))
                    ? 1.5
                    : 0;
            var weight = report ? one.report() + earliest : one.gap() + follows;
            if (!same && weight > most) {
                best = one;
                most = weight;
            }
        }
        return best;
    }

    private static void add(Draft draft, Field field, LocalDate date, Candidate candidate) {
        var quote = Quote.sentence(
                candidate.passage(), candidate.range().from(), candidate.range().to());
        draft.add(field, date.toString(), quote, candidate.range().sure() ? 0.93 : 0.6, "letter-periods");
    }

    /** "Through 30 June 2026" without a beginning: the letter speaks for the days since the report, as of then. */
    private static void asOf(Draft draft, @Nullable Candidate report) {
        for (var passage : draft.passages()) {
            for (var date : draft.dates().dates(passage.text())) {
                var before = passage.text().substring(Math.max(0, date.from() - 30), date.from());
                var ofReport =
                        report != null && !date.date().isAfter(report.range().last());
                if (AS_OF.matcher(before).find() && !ofReport) {
                    draft.add(
                            Field.AS_OF,
                            date.date().toString(),
                            Quote.sentence(passage, date.from(), date.to()),
                            date.sure() ? 0.88 : 0.6,
                            "letter-as-of");
                    return;
                }
            }
        }
    }

    private static void auditor(Draft draft) {
        var entity = draft.value(Field.ENTITY).orElse("");
        for (var passage : draft.passages()) {
            var examined = EXAMINED_BY.matcher(passage.text());
            if (examined.find() && !OrganizationNames.same(firm(examined), entity)) {
                draft.add(
                        Field.AUDITOR,
                        firm(examined),
                        new Quote(passage, examined.start(), examined.end()),
                        0.9,
                        "letter-auditor");
                return;
            }
        }
        for (var passage : draft.passages()) {
            var matcher = AUDITOR.matcher(passage.text());
            while (matcher.find()) {
                var whole = OrganizationNames.WITH_SUFFIX
                        .matcher(passage.text())
                        .region(matcher.start("name"), passage.text().length());
                var name = whole.find() && whole.start() == matcher.start("name")
                        ? whole.group("name")
                        : matcher.group("name");
                var cleaned = OrganizationNames.clean(name);
                var firm = OrganizationNames.WITH_SUFFIX.matcher(cleaned).find()
                        || cleaned.matches(".*(?:CPA|Audit|Assurance|Attest).*");
                if (firm && OrganizationNames.isName(cleaned) && !OrganizationNames.same(cleaned, entity)) {
                    draft.add(
                            Field.AUDITOR,
                            cleaned,
                            new Quote(passage, matcher.start("name"), matcher.start("name") + name.length()),
                            0.92,
                            "letter-auditor");
                    return;
                }
            }
        }
    }

    private static String firm(Matcher examined) {
        return OrganizationNames.clean(examined.group("name") == null ? examined.group("own") : examined.group("name"));
    }

    private static void signatory(Draft draft) {
        var passages = draft.passages();
        for (var at = passages.size() - 1; at >= Math.max(0, passages.size() - 12); at--) {
            var passage = passages.get(at);
            if (passage.text().length() > 220) {
                continue;
            }
            var role = ROLE.matcher(passage.text());
            if (role.find()) {
                draft.add(
                        Field.SIGNATORY_ROLE,
                        shortRole(role.group("role").strip()),
                        new Quote(passage, role.start(), role.end()),
                        0.92,
                        "signatory");
                name(draft, passages, at, role.start());
                return;
            }
        }
        draft.addNotStated(Field.SIGNATORY_ROLE, lastPlace(draft), "signatory");
    }

    /** Before the role in the same paragraph, or the line above it. */
    private static void name(Draft draft, List<Passage> passages, int at, int roleFrom) {
        var passage = passages.get(at);
        for (var line : passage.lines()) {
            var end = Math.min(line[1], roleFrom);
            if (line[0] < end && isPerson(draft, passage, line[0], end)) {
                return;
            }
        }
        for (var above = at - 1; above >= Math.max(0, at - 2); above--) {
            for (var line : passages.get(above).lines()) {
                if (isPerson(draft, passages.get(above), line[0], line[1])) {
                    return;
                }
            }
        }
    }

    private static boolean isPerson(Draft draft, Passage passage, int from, int to) {
        var text = passage.text()
                .substring(from, to)
                .replaceAll("[,|–—·-]\\s*$", "")
                .strip();
        var matcher = PERSON.matcher(text);
        if (!matcher.matches()
                || OrganizationNames.WITH_SUFFIX.matcher(text).find()
                || text.matches("(?i).*\\b(?:sincerely|regards|grüßen|letter|management|behalf|signed)\\b.*")) {
            return false;
        }
        draft.add(
                Field.SIGNATORY,
                matcher.group("name"),
                new Quote(passage, from, Math.min(to, from + text.length())),
                0.9,
                "signatory");
        return true;
    }

    /** The usual short form of the commonest executive roles; any other role as it is written. */
    private static String shortRole(String role) {
        return switch (role.toLowerCase(java.util.Locale.ROOT)) {
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

    private static void changes(Draft draft) {
        var listed = Draft.first(draft.passages(), CHANGES);
        var none = Draft.first(draft.passages(), NO_CHANGES);
        if (none.isPresent() && exceptsSome(none.get())) {
            draft.add(Field.MATERIAL_CHANGES, "listed", none.get().sentence(), 0.85, "material-changes");
        } else if (listed.isPresent() && none.isEmpty()) {
            draft.add(Field.MATERIAL_CHANGES, "listed", listed.get().sentence(), 0.88, "material-changes");
        } else if (none.isPresent()) {
            draft.add(Field.MATERIAL_CHANGES, "none", none.get().sentence(), 0.93, "material-changes");
        } else {
            draft.add(Field.MATERIAL_CHANGES, "not-stated", lastPlace(draft), 0.75, "material-changes");
        }
    }

    private static boolean exceptsSome(Draft.Hit none) {
        return Pattern.compile("except|other than|mit ausnahme|außer", FLAGS)
                .matcher(none.sentence().text())
                .find();
    }
}
