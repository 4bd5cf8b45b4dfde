package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.regex.Pattern;

/**
 * A letter for the days after a report: which report it cites, which days it speaks for, who signed it, and whether it
 * tells of material changes. A letter that does not say a thing is told so.
 */
final class BridgeLetterRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern CUECS = Pattern.compile(
            "complementary (?:user|customer)|user entit(?:y|ies).{0,40}(?:responsib|control)|\\bCUECs?\\b|komplementäre|ergänzende (?:nutzer|kunden)?kontrollen|(?:user|client|customer) control considerations|complementary (?:end[ -]user|client)",
            FLAGS);

    private static final Pattern REPORT = Pattern.compile("report|examin|bericht|prüfung|audit|attest", FLAGS);

    private static final Pattern AUDITOR = Pattern.compile(
            "(?i:issued|performed|conducted|audited|prepared|examined|completed|signed|erstellt|geprüft|durchgeführt)\\s+(?i:by|von|durch)\\s+(?<article>the |an? |der |die )?(?i:our |its )?(?i:independent |external |third-party )*(?i:service |CPA |audit )*(?i:auditors?|firm|assessors?)?,?\\s*(?<name>\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’-]*|&|and(?= \\p{Lu}))){0,5})",
            Pattern.UNICODE_CASE);

    private static final Pattern NO_FIRM = Pattern.compile(
            "^(?:management|our|its|the|this|that|SOC|ISO|AICPA|report|company|an?|we)\\b|\\d{4}", FLAGS);

    @Override
    public void read(Draft draft) {
        letterDate(draft);
        LetterPeriods.read(draft);
        LetterParties.read(draft);
        if (!draft.has(Field.AUDITOR)) {
            auditor(draft);
        }
        LetterSignatory.read(draft);
        LetterChanges.read(draft);
        var reminder = Draft.first(draft.passages(), CUECS);
        reminder.ifPresent(hit -> draft.add(Field.CUEC_REMINDER, "yes", hit.sentence(), 0.9, "cuec-reminder"));
        if (reminder.isEmpty()) {
            draft.addNotStated(Field.CUEC_REMINDER, lastPlace(draft), "cuec-reminder");
        }
    }

    static Quote lastPlace(Draft draft) {
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

    /** A firm without a legal form, by what it did. */
    private static void auditor(Draft draft) {
        var entity = draft.value(Field.ENTITY).orElse("");
        for (var passage : draft.passages()) {
            var matcher = AUDITOR.matcher(passage.text());
            while (matcher.find()) {
                var cleaned = OrganizationNames.clean(matcher.group("name"));
                var alone = matcher.group("article") == null
                        && REPORT.matcher(passage.text()).find();
                if (alone
                        && OrganizationNames.isName(cleaned)
                        && !NO_FIRM.matcher(cleaned).find()
                        && !OrganizationNames.same(cleaned, entity)) {
                    draft.add(
                            Field.AUDITOR,
                            cleaned,
                            new Quote(passage, matcher.start("name"), matcher.end("name")),
                            cleaned.matches(".*(?:CPA|Audit|Assurance|Attest).*") ? 0.9 : 0.78,
                            "letter-auditor");
                    return;
                }
            }
        }
    }
}
