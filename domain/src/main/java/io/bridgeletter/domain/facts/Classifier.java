package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.layout.Block;
import java.util.regex.Pattern;

/**
 * Says what a document is. What it does counts for more than what it is called: a "certificate" for SOC 2 is a badge, and
 * a report is of type 2 only where operating effectiveness was examined over a period.
 */
final class Classifier {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SOC2 =
            pattern("\\bSOC\\s?2\\b|\\bSOC\\s?für Service|trust services? criteria|TSP section 100");
    private static final Pattern SOC1 = pattern(
            "\\bSOC\\s?1\\b|internal controls? over financial reporting|ISAE\\s?3402|AT-C (?:section )?320|SSAE\\s?16");
    private static final Pattern SOC3 = pattern("\\bSOC\\s?3\\b|general[- ]use report");
    private static final Pattern SOC3_NAME = pattern("\\bSOC\\s?3\\b");
    private static final Pattern SOC_1_OR_2 = pattern("\\bSOC\\s?[12]\\b");
    private static final Pattern ISAE3000 = pattern("ISAE\\s?3000");

    private static final Pattern EXAMINED =
            pattern("we have examined|we have been engaged to (?:report|examine)|we were engaged to (?:report|examine)"
                    + "|wir haben .{0,300}(?:geprüft|untersucht|prüfung durchgeführt)|in our opinion|do not express an opinion"
                    + "|nach unserer (?:beurteilung|auffassung)|unseres erachtens|wir wurden beauftragt"
                    + "|independent (?:service )?(?:auditor|practitioner)|this report demonstrates compliance");

    private static final Pattern EFFECTIVENESS = pattern(
            "operating effectiveness|operated effectively|operat\\w+ effectively (?:throughout|during)|wirksamkeit|wirksam(?:en)? (?:betrieben|durchgeführt|waren)");
    private static final Pattern DESIGN_ONLY = pattern(
            "(?:did not|have not) perform(?:ed)? any procedures? (?:regarding|with respect to|on) the operating effectiveness"
                    + "|no procedures .{0,40}operating effectiveness|keine prüfungshandlungen .{0,60}wirksamkeit");
    private static final Pattern TYPE_2 = pattern("\\btype\\s?(?:2|ii)\\b|\\btyp\\s?(?:2|ii)\\b");
    private static final Pattern TYPE_1 = pattern("\\btype\\s?(?:1|i)\\b|\\btyp\\s?(?:1|i)\\b");

    private static final Pattern CERTIFICATE = pattern(
            "certificate|verified by|badge|this is to certify|(?:is|hereby) certif|certifies that|zertifikat|hiermit wird bescheinigt|certification body");
    private static final Pattern CERTIFIES = pattern(
            "(?:^|\\n)\\s*(?:[^\\n]{0,40}\\b)?(?:certificate|zertifikat)\\b[^\\n]{0,60}(?:\\n|$)|certificate of|this is to certify|hereby certif|certif(?:ies|y) that|bescheinigt|has been (?:verified|certified|assessed)|badge id|compliance seal");
    private static final Pattern CERTIFICATE_NUMBER = pattern(
            "certificate\\s*(?:registration\\s*)?(?:no\\b|nr\\b|number|id\\b|#)|zertifikat(?:s|s-|-| )?\\s?(?:registrier)?(?:nr|nummer)|registration\\s*(?:no\\b|number)|valid (?:until|to|through|from)|gültig|expir|validity|badge id");
    private static final Pattern INVOICE =
            pattern("(?:^|\\n)\\s*(?:invoice|rechnung|quotation|angebot|purchase order)\\b");
    private static final Pattern ISO = pattern("ISO(?:\\s?/\\s?IEC)?\\s?\\d{4,5}");

    private static final Pattern BRIDGE_TITLE = pattern(
            "(?:bridge|bridging|gap|comfort|roll[- ]?forward)[”\"’']?[\\s-]{1,3}letter|[“\"‘'](?:bridge|gap|comfort)[”\"’'](?: or [“\"‘'](?:bridge|gap|comfort)[”\"’'])?\\)?[\\s-]{1,3}letter|überbrückungsschreiben|überbrückungsbrief|bridge-letter|letter of (?:continued )?(?:assurance|representation)|assertion letter|negative assurance letter");
    private static final Pattern LETTER_STATEMENT = pattern(
            "(?:not aware of any|no|there (?:have|has) been no|keine(?:rlei)?).{0,80}(?:material|significant|wesentliche)[a-z]*.{0,20}(?:change|änderung)");

    private static final Pattern LETTER_CHANGES = pattern(
            "changes?\\b.{0,60}(?:control|described in (?:the|our|that) report)|änderung(?:en)?\\b.{0,60}(?:kontroll|des systems)");
    private static final Pattern LETTER_FORM = pattern(
            "\\bdear |to whom it may concern|to our (?:clients|customers|users)|sincerely|\\bregards\\b|yours (?:faithfully|truly)|sehr geehrte|mit freundlichen grüßen");

    private static final Pattern DPA = pattern(
            "data[- ]processing (?:agreement|addendum)|data protection (?:agreement|addendum)|auftrags(?:daten)?verarbeitung(?:svertrag|svereinbarung)?|vereinbarung .{0,20}auftragsverarbeitung|\\bAVV\\b|\\bDPA\\b");
    private static final Pattern SUBPROCESSORS = pattern(
            "sub-?processors?|unterauftrag(?:s)?(?:verarbeiter|nehmer)|subunternehmer|third-party (?:service )?providers");
    private static final Pattern PENTEST =
            pattern("penetration test|pen[- ]?test|penetrationstest|attestation of (?:penetration|security) test");

    private static final int SHORT = 4;

    private static final int TITLE = 120;
    private static final int IN_FURNITURE = 500;
    private static final int IN_SENTENCE = 1000;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private Classifier() {}

    private static Pattern pattern(String regex) {
        return Wordings.pattern(regex, FLAGS | Pattern.DOTALL);
    }

    static void classify(Draft draft) {
        var text = draft.allText();
        var head = head(draft);
        var pages = draft.reading().pages();
        if (text.isBlank()) {
            draft.classify(EvidenceClass.OTHER, 0.3);
        } else if (isLetter(text, head, pages, draft)) {
            draft.classify(EvidenceClass.BRIDGE_LETTER, finds(BRIDGE_TITLE, head) ? 0.95 : 0.7);
        } else if (isReport(draft, text, head)) {
            report(draft, text, head);
        } else if (isCertificate(text, head, pages)) {
            certificate(draft, head, text);
        } else if (!titled(draft)) {
            if (soc(head) && pages > SHORT) {
                report(draft, text, head);
            } else {
                draft.classify(EvidenceClass.OTHER, 0.6);
            }
        }
    }

    /** By what a title says; the first one where several say something. */
    private static boolean titled(Draft draft) {
        var test = title(PENTEST, draft);
        var agreement = title(DPA, draft);
        var list = title(SUBPROCESSORS, draft);
        if (test < Math.min(agreement, list)) {
            draft.classify(EvidenceClass.PENTEST_LETTER, 0.9);
        } else if (agreement < NOWHERE && agreement <= list) {
            draft.classify(EvidenceClass.DPA, 0.93);
        } else if (list < NOWHERE) {
            draft.classify(EvidenceClass.SUBPROCESSOR_LIST, 0.93);
        }
        return Math.min(test, Math.min(agreement, list)) < NOWHERE;
    }

    private static boolean isLetter(String text, String head, int pages, Draft draft) {
        if (pages > SHORT || draft.parts().has(Part.TESTS)) {
            return false;
        }
        if (finds(BRIDGE_TITLE, head) && !finds(pattern("we have examined"), text)) {
            return true;
        }
        var speaksOfChanges = finds(LETTER_STATEMENT, text) || (tellsOfChanges(text, draft) && !isTitled(draft));
        return soc(text) && speaksOfChanges && !finds(EXAMINED, head);
    }

    /** A letter that speaks of a report's period and of another one, and of changes to controls. */
    private static boolean tellsOfChanges(String text, Draft draft) {
        return finds(LETTER_CHANGES, text)
                && finds(LETTER_FORM, text)
                && draft.passages().stream()
                                .mapToInt(passage ->
                                        draft.dates().ranges(passage.text()).size())
                                .sum()
                        > 1;
    }

    private static boolean isTitled(Draft draft) {
        return Math.min(title(PENTEST, draft), Math.min(title(DPA, draft), title(SUBPROCESSORS, draft))) < IN_SENTENCE;
    }

    private static boolean soc(String text) {
        return finds(SOC2, text) || finds(SOC1, text) || finds(SOC3, text) || finds(ISAE3000, text);
    }

    private static boolean isReport(Draft draft, String text, String head) {
        if (!soc(text)) {
            return false;
        }
        if (draft.reading().pages() <= 2
                && finds(CERTIFIES, firstLines(draft))
                && !draft.parts().has(Part.AUDITOR_REPORT)) {
            return false;
        }
        var examined = finds(EXAMINED, text);
        return examined && (draft.parts().has(Part.AUDITOR_REPORT) || (soc(head) && !finds(DPA, head)));
    }

    private static void report(Draft draft, String text, String head) {
        var hints = 0.0;
        var parts = draft.parts();
        hints += parts.has(Part.AUDITOR_REPORT) ? 0.4 : 0;
        hints += parts.has(Part.DESCRIPTION) ? 0.2 : 0;
        hints += parts.has(Part.ASSERTION) ? 0.2 : 0;
        hints += parts.has(Part.TESTS) ? 0.15 : 0;
        var confidence = 0.35 + 0.64 * Math.min(1, hints);
        var three = (title(SOC3_NAME, draft) < IN_FURNITURE
                        && title(SOC_1_OR_2, draft) > IN_FURNITURE
                        && !parts.has(Part.TESTS))
                || (finds(SOC3, head) && !finds(SOC_1_OR_2, head));
        if (three) {
            draft.classify(EvidenceClass.SOC3, confidence);
            return;
        }
        var first = isFirstKind(text, head);
        var type2 = isType2(draft, text, head);
        if (first) {
            draft.classify(type2 ? EvidenceClass.SOC1_TYPE2 : EvidenceClass.SOC1_TYPE1, confidence);
        } else {
            draft.classify(type2 ? EvidenceClass.SOC2_TYPE2 : EvidenceClass.SOC2_TYPE1, confidence);
        }
    }

    private static boolean isFirstKind(String text, String head) {
        if (finds(SOC1, head) != finds(SOC2, head)) {
            return finds(SOC1, head);
        }
        return count(SOC1, text) > count(SOC2, text);
    }

    private static boolean isType2(Draft draft, String text, String head) {
        if (finds(DESIGN_ONLY, text)) {
            return false;
        }
        var range = draft.firstPages(8).stream()
                .anyMatch(passage -> !draft.dates().ranges(passage.text()).isEmpty());
        if (finds(TYPE_2, head)) {
            return range || finds(EFFECTIVENESS, text) || !finds(TYPE_1, head);
        }
        return !finds(TYPE_1, head) && range && finds(EFFECTIVENESS, text);
    }

    private static boolean isCertificate(String text, String head, int pages) {
        return pages <= SHORT + 2
                && finds(CERTIFIES, head)
                && !finds(INVOICE, head)
                && (finds(CERTIFICATE_NUMBER, text) || pages <= 2)
                && (finds(ISO, text) || soc(text));
    }

    private static void certificate(Draft draft, String head, String text) {
        var inHead = finds(ISO, head) ? head : text;
        if (finds(pattern("ISO(?:\\s?/\\s?IEC)?\\s?27701"), inHead)) {
            draft.classify(EvidenceClass.ISO27701_CERTIFICATE, 0.95);
        } else if (finds(pattern("ISO(?:\\s?/\\s?IEC)?\\s?42001"), inHead)) {
            draft.classify(EvidenceClass.ISO42001_CERTIFICATE, 0.95);
        } else if (finds(pattern("ISO(?:\\s?/\\s?IEC)?\\s?27001"), inHead) && !finds(SOC2, firstLines(draft))) {
            draft.classify(EvidenceClass.ISO27001_CERTIFICATE, 0.95);
        } else if (soc(text)) {
            draft.classify(EvidenceClass.BADGE, 0.93);
        } else {
            draft.classify(EvidenceClass.ISO_OTHER_CERTIFICATE, 0.9);
        }
    }

    private static String firstLines(Draft draft) {
        return String.join(
                "\n", draft.blocks().stream().limit(6).map(Block::text).toList());
    }

    /**
     * Where a title says so: the number of a heading of the first two pages, or of one of the first lines. A sentence there
     * counts only where no title says anything else; {@link #NOWHERE} if nothing does.
     */
    private static int title(Pattern pattern, Draft draft) {
        var blocks = draft.blocks();
        var place = NOWHERE;
        for (var at = 0; at < blocks.size() && blocks.get(at).page() <= 2; at++) {
            var text = blocks.get(at).text();
            var heading = blocks.get(at) instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Kind.HEADING;
            if ((heading || at < 4) && finds(pattern, text)) {
                place = Math.min(place, heading || text.length() < TITLE ? at : IN_SENTENCE + at);
            }
        }
        var running = draft.reading().furniture().stream().anyMatch(line -> finds(pattern, line.text()));
        return Math.min(place, running ? IN_FURNITURE : NOWHERE);
    }

    /** The first two pages, at most 6,000 characters. */
    private static String head(Draft draft) {
        var head = new StringBuilder();
        draft.reading().furniture().stream().limit(4).forEach(line -> head.append(line.text())
                .append('\n'));
        for (var block : draft.blocks()) {
            if (block.page() > 2 || head.length() > 6000) {
                break;
            }
            head.append(block.text()).append('\n');
        }
        return head.toString();
    }

    private static boolean finds(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(500).count();
    }
}
