package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The organizations on which the service relies, what they do, and by which method they are treated. Carve-out is often
 * told without the word: their services were not examined.
 */
final class SubserviceRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    static final String SUBSERVICE =
            "(?:sub-?service (?:organi[sz]ation|provider)s?|subdienstleister\\w*|subservice-organisation\\w*|unterauftragnehmer\\w*)";

    static final Pattern MENTION = Wordings.pattern(SUBSERVICE, FLAGS);

    private static final Pattern USES = Wordings.pattern(
            "(?:uses?|utili[sz]es?|engages?|relies on|has engaged|contracts with|employs|nutzt|setzt|bedient sich|nimmt)\\b(?<list>.{5,900}?)(?:\\.\\s(?!\\(|(?-i:\\p{Ll}))|\\.$|$)",
            FLAGS);

    private static final Pattern PAREN = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{N}&.,'’+/ -]{1,70}?)\\s*(?:\\(\\s*[“\"„]\\p{Lu}[^)]{0,20}\\)\\s*)?\\((?<service>[^)“\"„]{3,90})\\)");

    private static final Pattern APPOSITION = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}\\p{N}&.,'’+/ -]{1,70}?)\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:, an? (?i:" + SUBSERVICE
                    + "),?)?(?:,?\\s*(?:as an? [^.;,]{5,40}? for|to (?:provide|host|deliver|perform)|for(?: its| the)?|which provides|that provides|as its|für(?: die| den| das)?|zur|zum)\\s+(?:the\\s+)?(?<service>[^.;,]{3,110}))");

    private static final Pattern OPENING =
            Pattern.compile("^[^\\p{Lu}]{0,60}?(?i:" + SUBSERVICE + ")\\s*(?:\\(?s\\)?)?[:,]?\\s*");

    /** What goes on is no name. */
    private static final Pattern OPEN_END = Pattern.compile("\\s(?:und|and|or|oder|of|von|für|for)$");

    private static final int LONGEST_HEADING = 80;

    private static final Pattern NAMED = Pattern.compile("\\b(?:its|the|a) (?i:sub-?service organi[sz]ation),? (?<name>"
            + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:") + ")");

    private static final Pattern METHOD = Pattern.compile("\\((?:the )?(?:inclusive|carve-?out)[ -]method\\)", FLAGS);
    private static final Pattern METHOD_NAMED = Pattern.compile("inclusive method|carve-?out method", FLAGS);

    private static final Pattern NONE = Pattern.compile("\\b(?:not|no|keine)\\b[^.]{0,30}" + SUBSERVICE, FLAGS);

    /** Those that are none of these tell more than one organization at a time. */
    private static final List<String> BY_DETAIL =
            List.of("subservice-table", "subservice-list", "subservice-sentence", "subservice-described");

    /** One place that names an organization; what is not said there is empty. */
    record Found(String name, String service, String method, Quote quote, double confidence, String rule) {}

    @Override
    public void read(Draft draft) {
        var found = new ArrayList<Found>();
        sentences(draft, found);
        SubserviceTables.read(draft, found);
        SubserviceLists.read(draft, found);
        belowHeading(draft, found);
        var spokenOf = draft.passages(Part.AUDITOR_REPORT);
        if (found.isEmpty()
                && Draft.first(spokenOf, MENTION).isPresent()
                && Draft.first(spokenOf, NONE).isEmpty()) {
            described(draft, found);
        }
        found.removeIf(one -> namesSeveral(one, found));
        var entity = draft.value(Field.ENTITY).orElse("");
        var auditor = draft.value(Field.AUDITOR).orElse("");
        var methods = new SubserviceMethods(draft);
        var told = new ArrayList<String>();
        for (var one : found) {
            var known = told.stream().anyMatch(name -> same(name, one.name()));
            if (!known && !OrganizationNames.same(one.name(), entity) && !OrganizationNames.same(one.name(), auditor)) {
                told.add(one.name());
                tell(draft, found, one, methods);
            }
        }
    }

    /** "Acme Cloud, Bolt Mail and Cedar, Inc.": a sentence that the names of a table tell apart. */
    private static boolean namesSeveral(Found one, List<Found> found) {
        return found.stream()
                        .map(Found::name)
                        .filter(name -> !OrganizationNames.same(name, one.name())
                                && one.name().contains(name))
                        .distinct()
                        .count()
                > 1;
    }

    private static void tell(Draft draft, List<Found> found, Found one, SubserviceMethods methods) {
        var service = told(found, one, Found::service);
        var stated = told(found, one, Found::method);
        var group = draft.nextGroup();
        draft.add(Field.SUBSERVICE_NAME, one.name(), one.quote(), one.confidence(), one.rule(), group);
        if (!service.isBlank()) {
            draft.add(Field.SUBSERVICE_SERVICE, service, one.quote(), one.confidence() - 0.05, one.rule(), group);
        }
        if (stated.isEmpty()) {
            methods.tell(one.name(), one.quote(), group);
        } else {
            draft.add(Field.SUBSERVICE_METHOD, stated, one.quote(), 0.93, "subservice-table", group);
        }
    }

    /** The first thing that any place tells of it; tables and lists are made to say it. */
    private static String told(List<Found> found, Found one, Function<Found, String> what) {
        return found.stream()
                .filter(other -> same(other.name(), one.name()))
                .sorted(Comparator.comparing(other -> BY_DETAIL.indexOf(other.rule())))
                .map(what)
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean same(String one, String other) {
        return OrganizationNames.same(one, other)
                || acronym(one).equals(other)
                || acronym(other).equals(one);
    }

    private static String acronym(String name) {
        var letters = new StringBuilder();
        for (var word : OrganizationNames.key(name).split(" ")) {
            if (!word.isEmpty()) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.length() > 1 ? letters.toString() : "?";
    }

    private static void sentences(Draft draft, List<Found> found) {
        for (var passage : draft.passages(Part.AUDITOR_REPORT, Part.ASSERTION, Part.DESCRIPTION, Part.COVER)) {
            var treated = !SubserviceMethods.named(passage.text()).isEmpty();
            if (!treated && !MENTION.matcher(passage.text()).find()) {
                continue;
            }
            var uses = USES.matcher(passage.text());
            while (uses.find()) {
                var sentence = passage.text().substring(uses.start(), uses.end());
                if (MENTION.matcher(sentence).find()
                        || METHOD.matcher(sentence).find()
                        || (treated && SubserviceSentences.namesAndPurposes(sentence))) {
                    list(passage, uses.start("list"), uses.group("list"), found);
                }
            }
            named(passage, draft.value(Field.ENTITY).orElse(""), found);
            for (var one : SubserviceSentences.providing(passage.text())) {
                name(passage, one.at(), one.name(), one.service(), found);
            }
            bought(passage, found);
        }
    }

    /** Any supplier may be told so; only a sentence that names a method tells of one of these. */
    private static void bought(Passage passage, List<Found> found) {
        for (var one : SubserviceSentences.supplying(passage.text())) {
            var sentence = Quote.sentence(passage, one.at(), Math.max(one.at(), one.end()));
            if (METHOD_NAMED.matcher(sentence.text()).find()) {
                name(passage, one.at(), one.name(), one.service(), found);
            }
        }
    }

    /** Sentences on what each provides, below a heading that calls them so. */
    private static void belowHeading(Draft draft, List<Found> found) {
        var below = false;
        for (var block : draft.blocks()) {
            var brief = block instanceof Block.Paragraph && block.text().length() < LONGEST_HEADING;
            if (brief && !block.text().strip().endsWith(".")) {
                below = MENTION.matcher(block.text()).find();
            } else if (below && block instanceof Block.Paragraph paragraph) {
                for (var one : SubserviceSentences.supplying(paragraph.text())) {
                    name(paragraph.passage(), one.at(), one.name(), one.service(), found);
                }
            }
        }
    }

    /** Where the auditor speaks of such organizations and nobody names them: those of whom the description says what they do. */
    private static void described(Draft draft, List<Found> found) {
        for (var passage : draft.passages(Part.DESCRIPTION, Part.ASSERTION)) {
            for (var one : SubserviceSentences.supplying(passage.text())) {
                var quote = Quote.sentence(passage, one.at(), Math.max(one.at(), one.end()));
                found.add(new Found(one.name(), tidy(one.service()), "", quote, 0.6, "subservice-described"));
            }
        }
    }

    /** "Acme, Inc. and its subservice organization, Bolt LLC": only named; what it does is told elsewhere. */
    private static void named(Passage passage, String entity, List<Found> found) {
        var matcher = NAMED.matcher(passage.text());
        while (matcher.find()) {
            var owners =
                    OrganizationNames.in(passage.text().substring(Math.max(0, matcher.start() - 100), matcher.start()));
            var owner = owners.isEmpty() ? entity : owners.get(owners.size() - 1);
            if (!owner.endsWith(entity) && !OrganizationNames.same(owner, entity)) {
                continue;
            }
            name(passage, matcher.start("name"), matcher.group("name"), "", found);
        }
    }

    private static void list(Passage passage, int from, String list, List<Found> found) {
        var many = PAREN.matcher(list);
        var before = found.size();
        while (many.find()) {
            var service = many.group("service").strip();
            if (!MENTION.matcher(service).find()
                    && SubserviceMethods.named(service).isEmpty()
                    && !service.matches("\\p{Lu}{2,6}")
                    && service.matches(".*\\p{Ll}{3}.*")) {
                name(passage, from + many.start("name"), many.group("name"), service, found);
            }
        }
        if (found.size() > before) {
            return;
        }
        var several = SubserviceSentences.several(list);
        if (several.size() > 1
                || (several.size() == 1 && !several.get(0).service().isEmpty())) {
            several.forEach(one -> name(passage, from + one.at(), one.name(), one.service(), found));
            return;
        }
        var one = APPOSITION.matcher(
                OPENING.matcher(list).replaceFirst(hit -> " ".repeat(hit.group().length())));
        if (one.find()) {
            name(passage, from + one.start("name"), one.group("name"), one.group("service"), found);
        } else {
            for (var name : OrganizationNames.in(list)) {
                var at = passage.text().indexOf(name, from);
                name(passage, Math.max(at, from), name, "", found);
            }
        }
    }

    private static void name(Passage passage, int at, String written, String service, List<Found> found) {
        var name = OrganizationNames.clean(MENTION.matcher(written)
                .replaceAll("")
                .replaceAll("^(?:\\W|(?:and|und|the|a|an|following|as|two|three)\\b)+", ""));
        if (OrganizationNames.isName(name)
                && !OPEN_END.matcher(name).find()
                && Character.isUpperCase(name.charAt(0))
                && name.split(" ").length <= 8) {
            found.add(new Found(
                    name,
                    tidy(service),
                    "",
                    Quote.sentence(
                            passage,
                            at,
                            Math.min(at + written.length(), passage.text().length())),
                    0.9,
                    "subservice-sentence"));
        }
    }

    static String tidy(String service) {
        return service.replaceAll("\\s+", " ")
                .replaceAll(", in \\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20})?\\.?$", "")
                .replaceAll("(?i)(?<! as an?)\\s+(?:services?)?$", "")
                .replaceAll("(?i)^(?:certain|some|various|other|its)$", "")
                .strip();
    }
}
