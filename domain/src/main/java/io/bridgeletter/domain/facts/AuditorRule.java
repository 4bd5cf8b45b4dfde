package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The firm, its city and the date of the report: what stands under the auditor's report. The cover, the letterhead and
 * the footers help where the signature is an image.
 */
final class AuditorRule implements FactRule {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.DOTALL;

    static final Pattern FIRM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<name>[\\p{Lu}][\\p{L}\\p{N}'’.&+-]*(?:,? (?:[\\p{Lu}][\\p{L}\\p{N}'’.&+-]*|&|and|und|\\+)){0,6}?,? (?:"
                    + "LLP|PLLC|P\\.?C\\.?|P\\.?A\\.?|CPAs?(?:,? (?:LLP|PLLC|P\\.?C\\.?|P\\.?A\\.?|LLC|Inc\\.))?|LLC|Ltd\\.?|Limited|Inc\\.|N\\.V\\.|B\\.V\\.|S\\.A\\.S?\\.?"
                    + "|GmbH(?: & Co\\. KG)?(?:,? Wirtschaftsprüfungsgesellschaft| WPG)?|AG(?:,? Wirtschaftsprüfungsgesellschaft| WPG)?|PartG(?: mbB)?|mbB|Chartered (?:Professional )?Accountants"
                    + "|(?:Wirtschaftsprüfungsgesellschaft )?mbH|AB|AS|Oy|A/S|(?:A |An )?(?:Professional|Accountancy) (?:Accounting |Service )?(?:Corporation|Association)|& (?:Co\\.|Company|Associates)(?:,? (?:LLP|PLLC|P\\.?C\\.?|P\\.?A\\.?|LLC|CPAs?|Inc\\.))?|(?:Statsautoriseret |Godkendt )?Revisions(?:partner|aktie|anparts)?selskab|Assurance Partners|Wirtschaftsprüfungsgesellschaft))(?![\\p{L}])");

    private static final Pattern LABELLED = Wordings.pattern(
            "(?i:prepared by|service auditor|independent (?:service )?auditor|auditor|audit firm|examined by|issued by|report by|prüfer|prüfungsgesellschaft|erstellt (?:von|durch)):?\\s+(?<name>[\\p{Lu}][^.:;()]{2,80}?)(?=,? (?i:certified public|chartered|an independent|wirtschaftsprüfer|und|and)\\b|[.;]|,? \\d|$)",
            FLAGS);

    static final Pattern PROFESSION = Pattern.compile(
            "(?i)certified public accountants?|chartered accountants|wirtschaftsprüf|independent (?:service )?auditor|\\bCPAs?\\b");

    private static final Pattern FORM_BELOW =
            Pattern.compile("\\s+(?:Wirtschaftsprüfungsgesellschaft|Steuerberatungsgesellschaft)(?![\\p{L}])");

    private static final Pattern PARTNERS =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:& |and |und )?\\p{Lu}[\\p{L}'’.-]+){1,4}");

    private static final int TAIL = 16;

    @Override
    public void read(Draft draft) {
        var entity = draft.value(Field.ENTITY).orElse("");
        var tail = tail(draft);
        var date = reportDate(draft, tail);
        var votes = new Draft.Votes();
        signature(tail, entity, date, votes);
        aboveProfession(tail, entity, votes);
        labelled(draft, entity, votes);
        cover(draft, entity, votes);
        furniture(draft, entity, votes);
        votes.best().ifPresent(best -> {
            var share = votes.weight(best) / votes.total();
            var confidence = 0.45 + 0.2 * share + 0.3 * Math.min(1, votes.weight(best) / 6);
            draft.add(Field.AUDITOR, best, votes.quote(best), confidence, "auditor");
        });
        AuditorCity.tell(draft, tail, votes.best().orElse(""), date == null ? null : date.quote());
        if (!draft.has(Field.AUDITOR_CITY) && date != null) {
            AuditorCity.ofAddress(draft, date.quote());
        }
        if (!draft.has(Field.AUDITOR_CITY) && !votes.isEmpty()) {
            AuditorCity.ofLetterhead(draft, votes.best().orElseThrow());
        }
        tell(draft, date);
    }

    /** The lines at the end of the auditor's report, last block first to be looked at. */
    private static List<Passage> tail(Draft draft) {
        var blocks = draft.parts().in(Part.AUDITOR_REPORT);
        var from = blocks.size() - TAIL;
        var tail = new ArrayList<Passage>();
        for (var at = Math.max(0, from); at < blocks.size(); at++) {
            tail.addAll(draft.block(blocks.get(at)).passages());
        }
        return tail;
    }

    private record Signed(Quote quote, String date, double confidence) {}

    /** The last date that stands on a line of its own, or with the firm or the city. */
    private static @Nullable Signed reportDate(Draft draft, List<Passage> tail) {
        for (var at = tail.size() - 1; at >= 0; at--) {
            var passage = tail.get(at);
            var lines = passage.lines();
            for (var line = lines.size() - 1; line >= 0; line--) {
                var from = lines.get(line)[0];
                var to = lines.get(line)[1];
                var dates = draft.dates().dates(passage.text().substring(from, to));
                if (dates.size() == 1
                        && to - from - (dates.get(0).to() - dates.get(0).from()) < 70
                        && !isSentence(passage, from, to)) {
                    return new Signed(
                            new Quote(
                                    passage,
                                    from + dates.get(0).from(),
                                    from + dates.get(0).to()),
                            dates.get(0).date().toString(),
                            dates.get(0).sure() ? 0.95 : 0.6);
                }
            }
        }
        return labelledDate(draft);
    }

    private static boolean isSentence(Passage passage, int from, int to) {
        var line = passage.text().substring(from, to);
        return passage.text().length() > 250
                || line.matches(
                        "(?is).*\\b(?:as of|throughout|period|for the|during|zeitraum|through|on which|since|until|dated)\\b.*");
    }

    private static @Nullable Signed labelledDate(Draft draft) {
        var label = Pattern.compile(
                "(?i)(?:report (?:date|issued|dated)|date of (?:the )?(?:report|issue)|issued(?: on)?|dated|berichtsdatum|datum des berichts)\\s*:?\\s*");
        for (var passage : draft.firstPages(8)) {
            var matcher = label.matcher(passage.text());
            while (matcher.find()) {
                for (var date : draft.dates().dates(passage.text())) {
                    if (date.from() >= matcher.end() && date.from() - matcher.end() < 4) {
                        return new Signed(
                                new Quote(passage, matcher.start(), date.to()),
                                date.date().toString(),
                                date.sure() ? 0.8 : 0.5);
                    }
                }
            }
        }
        return null;
    }

    private static void tell(Draft draft, @Nullable Signed signed) {
        if (signed != null) {
            draft.add(Field.REPORT_DATE, signed.date(), signed.quote(), signed.confidence(), "report-date");
        }
    }

    private static void signature(List<Passage> tail, String entity, @Nullable Signed date, Draft.Votes votes) {
        for (var passage : tail) {
            var near = date != null && passage.page() == date.quote().page();
            for (var line : passage.lines()) {
                var text = passage.text().substring(line[0], line[1]);
                var matcher = FIRM.matcher(text);
                if (text.length() < 140 && matcher.find() && isSignature(text, matcher.group("name"))) {
                    var from = line[0] + matcher.start("name");
                    var to = withForm(passage.text(), line[0] + matcher.end("name"));
                    vote(
                            votes,
                            entity,
                            passage.text().substring(from, to),
                            new Quote(passage, from, to),
                            near ? 5 : 2.5);
                }
            }
        }
    }

    /** A firm that is named by its partners alone, and its profession below. */
    private static void aboveProfession(List<Passage> tail, String entity, Draft.Votes votes) {
        if (!votes.isEmpty()) {
            return; // a legal form says more
        }
        for (var at = 1; at < tail.size(); at++) {
            var above = tail.get(at - 1);
            if (PROFESSION.matcher(tail.get(at).text()).lookingAt()
                    && PARTNERS.matcher(above.text().strip()).matches()) {
                vote(votes, entity, above.text().strip(), Quote.all(above), 4);
            }
        }
    }

    /** Where a name ends whose legal form goes on below it. */
    private static int withForm(String text, int to) {
        var form = FORM_BELOW.matcher(text).region(to, text.length());
        return form.lookingAt() ? form.end() : to;
    }

    /** A signature is little more than the name; in a sentence it is somebody else's. */
    private static boolean isSignature(String line, String name) {
        return 2 * name.length() >= line.length() || PROFESSION.matcher(line).find() || line.startsWith(name);
    }

    private static void labelled(Draft draft, String entity, Draft.Votes votes) {
        for (var passage : draft.firstPages(8)) {
            var matcher = LABELLED.matcher(passage.text());
            if (matcher.find()) {
                var firm = FIRM.matcher(passage.text())
                        .region(matcher.start("name"), passage.text().length());
                var name = firm.find() && firm.start("name") == matcher.start("name")
                        ? firm.group("name")
                        : matcher.group("name");
                if (FIRM.matcher(name).find()
                        || PROFESSION.matcher(passage.text()).find()) {
                    vote(
                            votes,
                            entity,
                            name,
                            new Quote(passage, matcher.start("name"), matcher.start("name") + name.length()),
                            3.5);
                }
            }
        }
    }

    /** A firm with the name of its profession beside it, on the first page or at the head of its report. */
    private static void cover(Draft draft, String entity, Draft.Votes votes) {
        var blocks = draft.blocks();
        for (var at = 0; at < blocks.size() && blocks.get(at).page() <= 4; at++) {
            var block = blocks.get(at);
            if (!(block instanceof Block.Paragraph) || block.text().length() > 200) {
                continue;
            }
            var passage = block.passages().get(0);
            var matcher = FIRM.matcher(passage.text());
            while (matcher.find()) {
                var name = matcher.group("name");
                if (PROFESSION.matcher(passage.text()).find()
                        || isLetterhead(passage, name, blocks, at)
                        || name.matches(".*\\b(?:LLP|PLLC|CPAs?)\\b.*")) {
                    vote(votes, entity, name, new Quote(passage, matcher.start("name"), matcher.end("name")), 2);
                }
            }
        }
    }

    /** A name alone on a line, and the profession with the address below it. */
    private static boolean isLetterhead(Passage passage, String name, List<Block> blocks, int at) {
        return passage.text().strip().equals(name)
                && at + 1 < blocks.size()
                && blocks.get(at + 1).text().length() < 160
                && PROFESSION.matcher(blocks.get(at + 1).text()).lookingAt();
    }

    private static void furniture(Draft draft, String entity, Draft.Votes votes) {
        for (var line : draft.reading().furniture()) {
            var matcher = FIRM.matcher(line.text());
            if (matcher.find()) {
                var name = OrganizationNames.clean(matcher.group("name"));
                votes.values().stream()
                        .filter(known -> OrganizationNames.same(known, name))
                        .findFirst()
                        .ifPresent(known -> votes.add(known, votes.quote(known), 1));
            }
        }
    }

    private static void vote(Draft.Votes votes, String entity, String found, Quote quote, double weight) {
        var name = OrganizationNames.clean(found);
        if (OrganizationNames.isName(name)
                && !OrganizationNames.same(name, entity)
                && !name.matches(
                        "(?i)(?:independent|service|section|the|our|report|certified|soc|chartered accountants)\\b.*")) {
            var known = votes.values().stream()
                    .filter(other -> OrganizationNames.key(other).equals(OrganizationNames.key(name)))
                    .findFirst();
            votes.add(known.orElse(name), quote, weight);
        }
    }
}
