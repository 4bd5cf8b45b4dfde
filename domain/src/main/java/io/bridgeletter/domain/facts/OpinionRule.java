package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The auditor's opinion: its heading, and the sentences that begin with "In our opinion". Words elsewhere, such as
 * "qualified personnel" or the sentence of a type 1 on operating effectiveness, do not count.
 */
final class OpinionRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern OPINION_SENTENCE = Wordings.pattern(
            "in our (?:qualified |adverse )?opinion|our opinion is|it is our opinion|we are of the opinion|in our judge?ment,? in all material|nach unserer (?:beurteilung|auffassung|überzeugung)|unseres erachtens"
                    + "|(?:(?:do|does|did|could)(?: not|n['’]t)|can(?: ?not|['’]t)) express an? (?:such )?opinion|disclaim (?:an )?opinion|geben wir kein(?:en)? (?:prüfungs)?urteil|kein prüfungsurteil"
                    + "|based on the procedures performed,? controls were",
            FLAGS);

    private static final Pattern EFFECTIVENESS_NOT_EXAMINED = Wordings.pattern(
            "(?:did not|have not|not) perform(?:ed)? (?:any )?(?:procedures?|tests?|testing|work) .{0,160}(?:operating effectiveness|other information)|other information .{0,300}(?:not been subjected|express no|not express)|nicht .{0,80}wirksamkeit .{0,60}kein",
            FLAGS);

    private static final String AUDITOR = "(?:(?:independent )?(?:service )?(?:auditor|practitioner)['’]?s['’]? )?";

    private static final Pattern HEADING = Wordings.pattern(
            "^(?:[\\divxa-h]{1,3}(?:\\.\\d{1,2})?[.)]?\\s+)?" + AUDITOR
                    + "(?:(?:our )?opinion|(?<qualified>qualified opinion|modified opinion|eingeschränktes (?:prüfungs|gesamt)?urteil|(?:prüfungs)?urteil mit einschränkung(?:en)?)"
                    + "|(?<adverse>adverse opinion|versagte[rs]? (?:prüfungs)?(?:urteil|vermerk)|negatives (?:prüfungs)?urteil)"
                    + "|(?<disclaimer>disclaimer of opinion|disclaimer|nichterteilung .{0,40}|erklärung der nichtabgabe .{0,60})"
                    + "|conclusion|(?:prüfungs|gesamt)?urteil|beurteilung)\\s*:?$",
            FLAGS);

    /** Says how weighty the reasons are, and gives none. */
    private static final Pattern PERVASIVE = Wordings.pattern(
            "^(?:the )?(?:possible )?(?:effects?|matters?|deficienc\\w+|these)\\b.{0,80}\\b(?:material and pervasive|wesentlich und umfassend)\\W*$",
            FLAGS);

    private static final Pattern BASIS_HEADING = Pattern.compile(
            "^(?:[\\divxa-h]{1,3}(?:\\.\\d{1,2})?[.)]?\\s+)?(?:scope limitations?$|umfangsbeschränkung$|(?:basis|grounds|grundlage|begründung) (?:for|of|für|der|des) (?:our |the |unser |das |die |den )?(?:"
                    + "(?<qualified>qualified|modified|qualification|eingeschränkte|einschränkung)|(?<adverse>adverse|versag|negativ)|(?<disclaimer>disclaimer|nichterteilung|nichtabgabe)).{0,60})$",
            FLAGS);

    private static final Pattern DISCLAIMER = Wordings.pattern(
            "(?:(?:do|does|did|could)(?: not|n['’]t)|can(?: ?not|['’]t)) express an? (?:such )?opinion|disclaim (?:an )?opinion|geben wir kein(?:en)? (?:prüfungs)?urteil|kein prüfungsurteil",
            FLAGS);

    private static final Pattern ADVERSE = Wordings.pattern(
            "(?:does|do|did|has|have|was|were) not (?:fairly )?(?:present|designed|suitably|operate|operated|achieve|provide)|not (?:suitably designed|fairly presented)|were not (?:designed|operating)"
                    + "|because of the (?:significance|effects?) of the matter|nicht (?:angemessen|wirksam|zutreffend|sachgerecht)",
            FLAGS);

    private static final Pattern QUALIFIED = Wordings.pattern(
            "except (?:for|as|that)|with the exception of|subject to the|other than (?:for )?the (?:matter|effect|deviation)|mit ausnahme|bis auf|abgesehen von|ausgenommen|mit der einschränkung",
            FLAGS);

    private static final Pattern HARMLESS_EXCEPT = Pattern.compile(
            "except (?:for|as) (?:noted|specified|those|user entities|the (?:specified|intended))", FLAGS);

    private static final Pattern END = Pattern.compile(
            "^(?:restrict(?:ed|ion)s?.{0,40}use|restricted use|intended (?:users?|use).{0,40}|use of (?:this|our) report|verwendungs.{0,40}|nutzungs.{0,40}|weitergabe.{0,40})",
            FLAGS);

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|preceding|previous) paragraph", FLAGS);

    /** No opinion on something that was named before, or beside the controls. */
    private static final Pattern ON_SOMETHING_ELSE = Pattern.compile(
            "(?:opinion|urteil)\\b.{0,30}\\b(?:on|about|regarding|over) (?:it|them|this|that|such|these|those|other|any other)\\b|opinion there(?:on|to)\\b|(?:hierzu|dazu|darüber) kein",
            FLAGS);

    /** The weight of a sentence that expresses no opinion; that of a heading is less. */
    private static final double DISCLAIMED = 4;

    private record Sign(Opinion opinion, Quote quote, double weight) {}

    @Override
    public void read(Draft draft) {
        var at = places(draft);
        var signs = new ArrayList<Sign>();
        for (var index = 0; index < at.size(); index++) {
            sign(draft, at, index, signs);
        }
        var found = decide(signs);
        if (found != null) {
            draft.add(Field.OPINION, found.opinion().wireName(), found.quote(), confidence(found, signs), "opinion");
            if (found.opinion() != Opinion.UNQUALIFIED) {
                basis(draft, at);
                if (!draft.has(Field.OPINION_BASIS)) {
                    paragraph(draft, at, found);
                }
            }
        }
    }

    private static List<Integer> places(Draft draft) {
        var report = draft.parts().in(Part.AUDITOR_REPORT);
        return report.isEmpty() ? draft.parts().in(Part.values()) : report;
    }

    private static void sign(Draft draft, List<Integer> at, int index, List<Sign> signs) {
        var block = draft.block(at.get(index));
        var text = block.text().strip();
        if (!(block instanceof Block.Paragraph paragraph)) {
            return;
        }
        if (text.length() < 120) {
            heading(HEADING, text, paragraph, signs, 3);
            heading(BASIS_HEADING, text, paragraph, signs, 2.5);
        }
        if (OPINION_SENTENCE.matcher(text).find()
                && !EFFECTIVENESS_NOT_EXAMINED.matcher(text).find()) {
            sentence(draft, at, index, paragraph, signs);
        }
    }

    private static void heading(
            Pattern pattern, String text, Block.Paragraph paragraph, List<Sign> signs, double weight) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        for (var opinion : List.of(Opinion.QUALIFIED, Opinion.ADVERSE, Opinion.DISCLAIMER)) {
            if (matcher.group(opinion.wireName()) != null) {
                signs.add(new Sign(opinion, Quote.all(paragraph.passage()), weight));
            }
        }
    }

    /** The sentence and the items that go on with it. */
    private static void sentence(
            Draft draft, List<Integer> at, int index, Block.Paragraph paragraph, List<Sign> signs) {
        var passage = paragraph.passage();
        var start = matchStart(passage.text());
        var whole = new StringBuilder(passage.text().substring(start));
        for (var next = index + 1; next < at.size() && next < index + 9; next++) {
            var block = draft.block(at.get(next));
            var goesOn = block instanceof Block.Paragraph item
                    && (item.kind() == Block.Kind.ITEM || (endsOpen(whole) && item.kind() == Block.Kind.BODY));
            if (!goesOn || END.matcher(block.text()).find()) {
                break;
            }
            whole.append(' ').append(block.text());
        }
        var text = whole.toString();
        if (DISCLAIMER.matcher(text).find()) {
            signs.add(new Sign(Opinion.DISCLAIMER, quote(passage, DISCLAIMER, start), DISCLAIMED));
        } else if (ADVERSE.matcher(text).find()) {
            signs.add(new Sign(Opinion.ADVERSE, quote(passage, ADVERSE, start), 3));
        } else if (QUALIFIED.matcher(text).find()
                && !HARMLESS_EXCEPT.matcher(text).find()) {
            signs.add(new Sign(Opinion.QUALIFIED, quote(passage, QUALIFIED, start), 3));
        } else {
            signs.add(new Sign(
                    Opinion.UNQUALIFIED,
                    Quote.sentence(
                            passage, start, Math.min(start + 15, passage.text().length())),
                    2));
        }
    }

    private static boolean endsOpen(StringBuilder text) {
        return !text.isEmpty() && ":—–-,;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int matchStart(String text) {
        var matcher = OPINION_SENTENCE.matcher(text);
        return matcher.find() ? sentenceStart(text, matcher.start()) : 0;
    }

    /** "Because of the matter described above, we do not express an opinion": the reason belongs to the sentence. */
    private static int sentenceStart(String text, int at) {
        var stop = text.lastIndexOf(". ", at);
        return stop < 0 || at - stop > 300 ? Math.max(0, stop < 0 && at < 300 ? 0 : at) : stop + 2;
    }

    private static Quote quote(Passage passage, Pattern pattern, int from) {
        var matcher =
                pattern.matcher(passage.text()).region(from, passage.text().length());
        return matcher.find()
                ? Quote.sentence(passage, matcher.start(), matcher.end())
                : Quote.sentence(
                        passage, from, Math.min(from + 15, passage.text().length()));
    }

    /** The gravest that sentences and headings tell with enough weight. */
    private static @Nullable Sign decide(List<Sign> told) {
        var signs = withoutPartial(told);
        for (var opinion : List.of(Opinion.DISCLAIMER, Opinion.ADVERSE, Opinion.QUALIFIED, Opinion.UNQUALIFIED)) {
            var weight = weight(signs, opinion);
            if (weight >= (opinion == Opinion.UNQUALIFIED ? 1 : 2.5)) {
                return signs.stream()
                        .filter(sign -> sign.opinion() == opinion)
                        .max((one, other) -> Integer.compare(
                                one.quote().text().length(),
                                other.quote().text().length()))
                        .orElseThrow();
            }
        }
        return null;
    }

    /**
     * No opinion on something else, beside an opinion on the controls and without a heading of its own, is no disclaimer.
     */
    private static List<Sign> withoutPartial(List<Sign> signs) {
        var headed =
                signs.stream().anyMatch(sign -> sign.opinion() == Opinion.DISCLAIMER && sign.weight() < DISCLAIMED);
        var expressed = signs.stream()
                .anyMatch(sign -> sign.opinion() != Opinion.DISCLAIMER
                        && OPINION_SENTENCE.matcher(sign.quote().text()).find());
        return headed || !expressed
                ? signs
                : signs.stream()
                        .filter(sign -> sign.opinion() != Opinion.DISCLAIMER
                                || !ON_SOMETHING_ELSE
                                        .matcher(sign.quote().text())
                                        .find())
                        .toList();
    }

    private static double weight(List<Sign> signs, Opinion opinion) {
        return signs.stream()
                .filter(sign -> sign.opinion() == opinion)
                .mapToDouble(Sign::weight)
                .sum();
    }

    private static double confidence(Sign found, List<Sign> signs) {
        var graver = signs.stream()
                .anyMatch(sign -> sign.opinion() != found.opinion() && sign.opinion() != Opinion.UNQUALIFIED);
        return (graver ? 0.65 : 0.8) + 0.16 * Math.min(1, weight(signs, found.opinion()) / 5);
    }

    /** "The matter described in the fourth paragraph": without a heading, its place names it. */
    private static void paragraph(Draft draft, List<Integer> at, Sign found) {
        var named = PARAGRAPH.matcher(found.quote().passage().text());
        if (!named.find()) {
            return;
        }
        var paragraphs = new ArrayList<Passage>();
        var last = -1;
        for (var index : at) {
            var passage = draft.block(index).passages().get(0);
            if (passage.equals(found.quote().passage())) {
                last = paragraphs.size() - 1;
            }
            if (passage.text().length() > 80) {
                paragraphs.add(passage);
            }
        }
        var wanted = ORDINALS.indexOf(named.group("which").toLowerCase(Locale.ROOT));
        var place = wanted < 0 ? last : wanted;
        if (place >= 0 && place < paragraphs.size()) {
            draft.add(
                    Field.OPINION_BASIS,
                    paragraphs.get(place).text(),
                    Quote.all(paragraphs.get(place)),
                    0.75,
                    "opinion-basis-paragraph");
        }
    }

    private static void basis(Draft draft, List<Integer> at) {
        var inBasis = false;
        for (var index : at) {
            var block = draft.block(index);
            var text = block.text().strip();
            if (text.length() < 120 && BASIS_HEADING.matcher(text).matches()) {
                inBasis = true;
                continue;
            }
            var heading = block instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Kind.HEADING;
            if (heading
                    || HEADING.matcher(text).matches()
                    || OPINION_SENTENCE.matcher(text).find()) {
                inBasis = false;
            } else if (inBasis && text.length() > 40 && !PERVASIVE.matcher(text).find()) {
                draft.add(Field.OPINION_BASIS, text, Quote.all(block.passages().get(0)), 0.9, "opinion-basis");
            }
        }
    }
}
