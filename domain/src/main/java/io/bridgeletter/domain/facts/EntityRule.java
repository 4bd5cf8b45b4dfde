package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.regex.Pattern;

/** Whose report, letter or list it is: told by the phrases that name the service organization, and by the cover. */
final class EntityRule implements FactRule {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String NAME =
            "(?<name>[\\p{Lu}\\d][^.:;()“”\"]{1,80}?(?:,? " + OrganizationNames.SUFFIX + ")?)";

    /** The stronger first. Adding a wording is one line here and one test. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    5,
                    "(?i:examined|report(?:ed)? on|examine) (?i:the |management of )?(?i:accompanying )?" + NAME
                            + "['’]s?\\s"),
            new Wording(
                    5,
                    "(?i:examined the (?:accompanying )?description (?:of the .{2,100}? )?(?:of|by)) " + NAME
                            + "(?:['’]s?)?\\s(?:[(“\"]|(?i:titled|system|throughout|as of|for|in))"),
            new Wording(
                    5,
                    "(?i:to (?:the )?(?:board of directors|management|directors|shareholders|members|audit committee)(?: and \\w+(?: of directors)?)? (?:of|at)):? "
                            + NAME + "\\s*[:,.]?$"),
            new Wording(5, "^(?i:to):? " + NAME + "\\s*[:,]?$"),
            new Wording(5, "\\d\\sTo: " + NAME + "\\s*[:,]?$"),
            new Wording(
                    4,
                    "(?i:an die (?:geschäftsführung|geschäftsleitung|gesetzlichen vertreter|leitung|vorstand)(?: der| des)?) "
                            + NAME + "\\s*[:,.]?$"),
            new Wording(
                    5,
                    "(?i:beschreibung|system|dienst\\w*|kontrollen|geschäftsführung|vertreter|leitung) (?:der|des) "
                            + NAME
                            + "(?=[,.]?\\s*[(„“\"]|,? (?:über|zum|im|vom|für|mit|nach|haben|hat|bezüglich|sowie)\\b)"),
            new Wording(
                    5,
                    "^An die (?!(?i:geschäft|leitung|gesetzlich|vorst|mitglied|gesellschafter|kund))" + NAME
                            + "(?=\\s*$|, \\p{Lu}[\\p{L} ().-]{2,30}$)"),
            new Wording(
                    5,
                    "\\b(?i:der|die) " + NAME
                            + "(?= \\((?i:im folgenden|nachfolgend)[^)]{0,60}(?i:dienstleister|gesellschaft|unternehmen)\\b)"),
            new Wording(4, "(?i:description of) " + NAME + "['’]s?\\s"),
            new Wording(
                    3,
                    "(?i:management of|service organi[sz]ation:?|company:|organi[sz]ation:|prepared for:?|data processor:?|processor:|auftragnehmer(?:in)?:?|auftragsverarbeiter(?:in)?:?|customer name:|client:) "
                            + NAME + "(?=[\\s,.(“\"]|$)"),
            new Wording(
                    4,
                    "(?i:zwischen|between|und der|and) (?i:dem kunden|customer)?(?i:der |the )?" + NAME
                            + "(?=[,]? (?i:wiehre|mit sitz|with its|a company|\\(|,))"),
            new Wording(2, "^" + NAME + "\\s*[—–|-]\\s"));

    private record Wording(double weight, Pattern pattern) {
        Wording(double weight, String regex) {
            this(weight, Wordings.pattern(regex, FLAGS));
        }
    }

    private static final Pattern SYSTEM_WORD = Pattern.compile(
            "(?i)\\b(?:platform|system|services?|cloud|application|hub|board|suite|api|gateway|product|software|studio|portal|exchange)$");

    private static final Pattern CUSTOMER =
            Pattern.compile("(?i)(?:dear )?(?:customers?|clients?|users?|partners?|(?:list of )?sub-?processors?)");

    private static final Pattern DATE = Pattern.compile(
            "(?i)^(?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,2}\\.? \\p{L}+) \\d{1,4}\\b");

    private static final Pattern VERB =
            Pattern.compile("\\s(?:sind|ist|hat|haben|wird|werden|wurden?|is|are|has|have|was|were)(?:\\s|$)");

    private static final Pattern OTHER_PARTY = Pattern.compile(
            "(?i)prepared by|auditor|certified public|\\bCPAs?\\b|\\bLLP\\b|PLLC|chartered accountants|wirtschaftsprüf|subservice|certification body|issued by|conducted by|tester");

    @Override
    public void read(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : draft.firstPages(12)) {
            vote(passage, votes);
        }
        cover(draft, votes);
        furniture(draft, votes);
        merge(draft, votes);
    }

    private static void vote(Passage passage, Draft.Votes votes) {
        for (var wording : WORDINGS) {
            var matcher = wording.pattern().matcher(passage.text());
            if (matcher.find()) {
                var name = withoutSystem(
                        whole(passage.text(), matcher.start("name"), OrganizationNames.clean(matcher.group("name"))));
                if (isEntity(name)) {
                    votes.add(name, new Quote(passage, matcher.start("name"), matcher.end("name")), wording.weight());
                }
            }
        }
    }

    /** "The Visit Platform of Wexcombe, Inc.": the system is not the company. */
    static String withoutSystem(String name) {
        var of = name.lastIndexOf(" of ");
        var before = of < 0 ? "" : name.substring(0, of);
        return CUSTOMER.matcher(before).matches() || SYSTEM_WORD.matcher(before).find() ? name.substring(of + 4) : name;
    }

    /** The name up to its legal form, where the text goes on with one. */
    private static String whole(String text, int from, String name) {
        var matcher = OrganizationNames.WITH_SUFFIX.matcher(text).region(from, Math.min(text.length(), from + 140));
        if (matcher.find() && matcher.start() - from < 4) {
            var withForm = OrganizationNames.clean(matcher.group("name"));
            var fits = OrganizationNames.key(withForm).startsWith(OrganizationNames.key(name))
                    || OrganizationNames.key(name).startsWith(OrganizationNames.key(withForm));
            return fits ? withForm : name;
        }
        return name;
    }

    /** Names with a legal form on the first page, but not the auditor's. */
    private static void cover(Draft draft, Draft.Votes votes) {
        for (var block : draft.blocks()) {
            if (block.page() > 1) {
                break;
            }
            for (var passage : block.passages()) {
                if (OTHER_PARTY.matcher(passage.text()).find()) {
                    continue;
                }
                var heading = block instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Kind.HEADING;
                for (var name : OrganizationNames.in(passage.text()).stream()
                        .limit(2)
                        .map(EntityRule::withoutSystem)
                        .toList()) {
                    var at = Math.max(0, passage.text().indexOf(name));
                    if (isEntity(name)) {
                        votes.add(name, new Quote(passage, at, at + name.length()), heading ? 3 : 1.5);
                    }
                }
            }
        }
    }

    private static void furniture(Draft draft, Draft.Votes votes) {
        for (var name : votes.values()) {
            var key = OrganizationNames.key(name);
            if (draft.reading().furniture().stream()
                    .anyMatch(line -> OrganizationNames.key(line.text()).contains(key))) {
                votes.add(name, votes.quote(name), 1);
            }
        }
    }

    /** The same company with and without its legal form votes together; the longest form is told. */
    private static void merge(Draft draft, Draft.Votes votes) {
        var best = votes.best();
        if (best.isEmpty()) {
            return;
        }
        String chosen = null;
        var weight = 0.0;
        for (var name : votes.values()) {
            var together = votes.values().stream()
                    .filter(other -> OrganizationNames.same(name, other))
                    .mapToDouble(votes::weight)
                    .sum();
            var longer =
                    chosen != null && OrganizationNames.same(name, chosen) && legalForm(name) && !legalForm(chosen);
            if (chosen == null || together > weight + 0.01 || longer) {
                chosen = name;
                weight = together;
            }
        }
        if (chosen != null) {
            var share = weight / votes.total();
            draft.add(
                    Field.ENTITY,
                    chosen,
                    votes.quote(chosen),
                    0.5 + 0.25 * share + 0.22 * Math.min(1, weight / 8),
                    "entity");
        }
    }

    private static boolean legalForm(String name) {
        return OrganizationNames.WITH_SUFFIX.matcher(name).find();
    }

    private static boolean isEntity(String name) {
        var lower = Draft.lower(name);
        return OrganizationNames.isName(name)
                && !DATE.matcher(name).find()
                && !VERB.matcher(name).find()
                && !OTHER_PARTY.matcher(name).find()
                && name.split(" ").length <= 9
                && !lower.matches(
                        "(?:management|the|our|its|their|section|soc|report|independent|users?|whom|schedule|annex|anlage|appendix|attachment|exhibit|legal|terms|whom|the following|customers?|services?|type|systems?|description|trust|gap|bridge|sub-?processors?|data|page|subject|dear|date|version|iso|certificate)\\b.*")
                && name.matches(".*\\p{L}{2}.*");
    }
}
