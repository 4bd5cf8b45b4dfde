package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.layout.Passage;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The trust services categories in scope, called criteria in the contract: named in the scope sentence or on the cover. */
final class CategoriesRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Map<TrustCategory, Pattern> WORDS = words();

    private static final String CATEGORY =
            "(?:security|availability|processing integrity|confidentiality|privacy|sicherheit|verfügbarkeit|(?:verarbeitungs)?integrität(?: der verarbeitung)?|vertraulichkeit|datenschutz)";

    /** The list itself: categories with commas and "and" between them. */
    private static final Pattern LIST = Wordings.pattern(
            CATEGORY
                    + "(?:\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bsowie\\b|,\\s*and\\b|•|·)+\\s*(?:the\\s+|der\\s+|die\\s+)?"
                    + CATEGORY + "){0,4}",
            FLAGS);

    private static final Pattern LEAD = Pattern.compile(
            "(?:relevant to|related to|controls over|criteria for|categor(?:y|ies)(?: of)?|principles?(?: of)?|criteria(?: relevant to)?|in scope|controls relevant to|bezüglich|hinsichtlich|kategorien?|kriterien(?: für)?|in bezug auf|relevant für)[^.;]{0,60}$",
            FLAGS);

    private static final Pattern AFTER = Pattern.compile(
            "^\\s*\\(?(?:trust services|categor|criteria|principle|applicable|relevant|set forth|kriterien|\\(applicable)",
            FLAGS);

    /** The criteria's own title names all five, whatever is in scope. */
    private static final Pattern TITLE =
            Pattern.compile("(?:TSP|2017|section 100|trust services criteria for)[^.;]{0,70}$", FLAGS);

    private static final Pattern ID = Pattern.compile("\\b(CC[1-9]|A1|C1|PI1|P[1-8])\\.\\d{1,2}\\b");

    private static Map<TrustCategory, Pattern> words() {
        var words = new EnumMap<TrustCategory, Pattern>(TrustCategory.class);
        words.put(TrustCategory.SECURITY, Pattern.compile("\\b(?:security|sicherheit)", FLAGS));
        words.put(TrustCategory.AVAILABILITY, Pattern.compile("availability|verfügbarkeit", FLAGS));
        words.put(TrustCategory.PROCESSING_INTEGRITY, Pattern.compile("processing integrity|integrität", FLAGS));
        words.put(TrustCategory.CONFIDENTIALITY, Pattern.compile("confidentiality|vertraulichkeit", FLAGS));
        words.put(TrustCategory.PRIVACY, Pattern.compile("privacy|datenschutz", FLAGS));
        return words;
    }

    @Override
    public void read(Draft draft) {
        if (isFinancial(draft.documentClass())) {
            return;
        }
        if (!fromList(draft, 3) && !fromList(draft, 0)) {
            fromTable(draft);
        }
    }

    private static boolean isFinancial(EvidenceClass documentClass) {
        return documentClass == EvidenceClass.SOC1_TYPE1 || documentClass == EvidenceClass.SOC1_TYPE2;
    }

    /** The list in the auditor's scope sentence, and else the one on the cover; a footnote elsewhere does not widen it. */
    private static boolean fromList(Draft draft, int fewestVotes) {
        var votes = new Draft.Votes();
        for (var passage : draft.passages(Part.AUDITOR_REPORT)) {
            vote(passage, votes, 3);
        }
        for (var passage : draft.firstPages(3)) {
            vote(passage, votes, passage.text().length() < 200 ? 2 : 1);
        }
        if (fewestVotes == 0) {
            draft.passages(Part.ASSERTION, Part.COVER).forEach(passage -> vote(passage, votes, 1));
        }
        var best = votes.best();
        if (best.isEmpty() || votes.weight(best.get()) < fewestVotes - 1) {
            return false;
        }
        var share = votes.weight(best.get()) / votes.total();
        var quote = votes.quote(best.get());
        for (var category : TrustCategory.values()) {
            if (best.get().contains(category.wireName())) {
                draft.add(Field.CRITERIA, category.wireName(), quote, 0.7 + 0.26 * share, "categories");
            }
        }
        return true;
    }

    private static void vote(Passage passage, Draft.Votes votes, double weight) {
        var matcher = LIST.matcher(passage.text());
        while (matcher.find()) {
            var before = passage.text().substring(Math.max(0, matcher.start() - 90), matcher.start());
            var after = passage.text()
                    .substring(matcher.end(), Math.min(passage.text().length(), matcher.end() + 40));
            var found = categories(matcher.group());
            var title = found.size() == 5 && TITLE.matcher(before).find();
            if (!title && (LEAD.matcher(before).find() || AFTER.matcher(after).find())) {
                votes.add(
                        found.stream().map(TrustCategory::wireName).reduce("", (a, b) -> a + " " + b),
                        Quote.sentence(passage, matcher.start(), matcher.end()),
                        weight + 0.4 * found.size());
            }
        }
    }

    private static Set<TrustCategory> categories(String list) {
        var found = EnumSet.noneOf(TrustCategory.class);
        WORDS.forEach((category, words) -> {
            if (words.matcher(list).find()) {
                found.add(category);
            }
        });
        return found;
    }

    /** No sentence names them: the criteria that were tested do. */
    private static void fromTable(Draft draft) {
        var seen = EnumSet.noneOf(TrustCategory.class);
        for (var passage : draft.passages(Part.TESTS)) {
            var matcher = ID.matcher(passage.text());
            while (matcher.find()) {
                var category = categoryOf(matcher.group(1));
                if (seen.add(category)) {
                    draft.add(
                            Field.CRITERIA,
                            category.wireName(),
                            new Quote(passage, matcher.start(), matcher.end()),
                            0.6,
                            "categories-of-tested-criteria");
                }
            }
        }
    }

    private static TrustCategory categoryOf(String series) {
        if (series.startsWith("CC")) {
            return TrustCategory.SECURITY;
        }
        if (series.startsWith("PI")) {
            return TrustCategory.PROCESSING_INTEGRITY;
        }
        return switch (series.charAt(0)) {
            case 'A' -> TrustCategory.AVAILABILITY;
            case 'C' -> TrustCategory.CONFIDENTIALITY;
            default -> TrustCategory.PRIVACY;
        };
    }
}
