package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The systems that were examined, as the scope sentence names them; a report may cover several. */
final class SystemRule implements FactRule {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String NAME = "(?<name>[\\p{L}\\d][^.;:()“”\"„]{2,110}?)";

    private static final String END =
            "(?= (?:in (?:Section|Part|Attachment|Teil|Abschnitt)|for (?:processing|use|user|its|the|customers|clients)|(?:and|und) (?:on )?(?:the )?(?:suitability|design|operating)|titled|found in|included in|set forth in|described in|throughout|as of|as at|for the period|during|based on|in accordance|to (?:provide|its|\\p{Ll}[\\p{L}]*)|erstellt|geprüft|dargestellt|used|entitled|zum|im Zeitraum|für den Zeitraum|vom|mit dem|nach den|included|presented|set out)\\b|\\s*[(“\"„,.]|$)";

    private static final List<Pattern> WORDINGS = List.of(
            wording(
                    "\\b(?:its|the) (?<name>(?:\\p{Lu}[\\p{L}\\d -]{1,40}, )*\\p{Lu}[\\p{L}\\d -]{1,40} (?:and|und) \\p{Lu}[\\p{L}\\d -]{1,40} (?:systems|services|platforms))\\b"),
            wording("(?i:description)(?: in Section \\w{1,4})? of (?:its|the|their) " + NAME + END),
            wording("(?i:description) of (?:[^.;“]{2,80}?)['’]s? " + NAME + END),
            wording("(?i:description of (?:the )?systems?(?: of)?(?: for)?:?) " + NAME + END),
            wording(
                    "(?i:examined) [^.;“]{2,100}?[)”]?['’]s?[)]? (?:accompanying )?(?:description )?(?:of )?(?:its|the) "
                            + NAME + END),
            wording("['’]s? (?:[(“][^)]{1,60}[)”]+ )?" + NAME + " (?i:titled) [“\"„‘]"),
            wording("(?i:the description presents (?:fairly )?the) " + NAME
                    + " (?i:that was|as designed|which was|designed)"),
            wording("(?i:beschreibung (?:ihres|seines|des|der)) " + NAME + END),
            wording("(?i:kontrollsystem\\w*) (?:für|zu|der|des) (?:die |das |den |der )?" + NAME + END),
            wording("(?i:systems?|dienst\\w*|plattform|service) [„“\"](?<name>[^“”\"„]{3,80})[“”\"]"),
            wording("\\bof its (?<name>\\p{Lu}[^.;:()“”\"„]{2,110}?)" + END),
            wording("(?i:report (?:on|relating to|covering) the) (?<name>\\p{Lu}[^.;:()“”\"„]{2,80}?)$"),
            wording("(?i:controls within the) " + NAME + "(?= system\\b)"),
            wording(
                    "(?i:controls within) (?:the |its )?(?<name>\\p{Lu}[^.;:()“”\"„]{2,80}?)(?= (?:were|was) effective|\\s*[(“\"])"),
            wording("(?i:systems?|system name|service|platform|dienst):\\s+" + NAME + "$"));

    /** "Its systems Gateway, Settle and Ledger". */
    private static final Pattern SEVERAL = wording(
            "\\b(?:its|the|their) (?i:systems|services|platforms|products):? (?<name>\\p{Lu}[\\p{L}\\d -]{1,40}(?:, \\p{Lu}[\\p{L}\\d -]{1,40})*,? (?:and|und) \\p{Lu}[\\p{L}\\d -]{1,40}?)"
                    + END);

    private static final Pattern PARTED = Pattern.compile(",\\s*(?:and\\s+|und\\s+)?|\\s+(?:and|und)\\s+");

    private static final Pattern COVER = Pattern.compile("^[^—–|]{3,80}\\s[—–|]\\s(?<name>[\\p{Lu}\\d][^—–|]{2,80})$");

    private static Pattern wording(String regex) {
        return Wordings.pattern(regex, FLAGS);
    }

    @Override
    public void read(Draft draft) {
        var votes = new Draft.Votes();
        for (var passage : draft.firstPages(10)) {
            var several = SEVERAL.matcher(passage.text());
            if (several.find()) {
                var quote = new Quote(passage, several.start("name"), several.end("name"));
                PARTED.splitAsStream(several.group("name")).forEach(name -> votes.add(name.strip(), quote, 4));
                continue;
            }
            for (var wording : WORDINGS) {
                var matcher = wording.matcher(passage.text());
                if (matcher.find()) {
                    var names = names(draft, matcher.group("name"));
                    for (var name : names) {
                        votes.add(name, new Quote(passage, matcher.start("name"), matcher.end("name")), 2);
                    }
                    if (names.size() > 1) {
                        break; // the other wordings would end with the first of the list
                    }
                }
            }
            var cover = passage.page() <= 2 ? COVER.matcher(passage.text()) : null;
            if (cover != null && cover.matches()) {
                for (var name : names(draft, cover.group("name"))) {
                    votes.add(name, new Quote(passage, cover.start("name"), cover.end("name")), 1.5);
                }
            }
        }
        tell(draft, votes);
    }

    private static void tell(Draft draft, Draft.Votes votes) {
        var best = votes.best().map(votes::weight).orElse(0.0);
        var told = new ArrayList<String>();
        for (var name : votes.values()) {
            var enough = votes.weight(name) >= Math.max(1.5, 0.45 * best);
            var repeats = told.stream().anyMatch(other -> repeats(other, name));
            if (enough && !repeats && told.size() < 6) {
                told.add(name);
                draft.add(
                        Field.SYSTEM,
                        name,
                        votes.quote(name),
                        0.55 + 0.35 * Math.min(1, votes.weight(name) / 6),
                        "system");
            }
        }
    }

    private static boolean repeats(String one, String other) {
        var a = key(one);
        var b = key(other);
        return a.contains(b) || b.contains(a);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(?:systems?|platform|services?|the)\\b", "")
                .replaceAll("\\W+", " ")
                .strip();
    }

    /** One name, or each of several that "and" and commas join where the last word says "systems". */
    private static List<String> names(Draft draft, String found) {
        var name = OrganizationNames.clean(found)
                .replaceAll("^(?:accompanying|description of|its|the)\\s+", "")
                .replaceAll("^(?:Systems?|Dienst(?:e[ns]?|es)?) (?=\\p{Lu})", "")
                .strip();
        var entity = draft.value(Field.ENTITY).map(OrganizationNames::key).orElse("");
        name = withoutOwner(name, entity).replaceAll("^(\\p{Lu}.*) system$", "$1");
        if (name.matches("(?i).*\\b(?:systems|services|platforms|products)$")
                && name.matches(".*(?:,| and | und ).*")
                && !isTitle(draft, name)) {
            var parts = new ArrayList<String>();
            for (var part : name.replaceAll("(?i)\\s(?:systems|services|platforms|products)$", "")
                    .split(PARTED.pattern())) {
                if (isSystem(draft, part, entity)) {
                    parts.add(part.strip());
                }
            }
            if (parts.size() > 1) {
                return parts;
            }
        }
        var joined = List.of(name.split("\\s+(?:and|und) (?:the|der|die|das|den) (?=\\p{Lu})"));
        if (joined.size() > 1 && joined.stream().allMatch(part -> isSystem(draft, part, entity))) {
            return joined;
        }
        return isSystem(draft, name, entity) ? List.of(name) : List.of();
    }

    /** Whether the cover has it as one title: "Fund Administration and Transfer Agency Services" is one service. */
    private static boolean isTitle(Draft draft, String name) {
        return draft.blocks().stream()
                .takeWhile(block -> block.page() <= 2)
                .anyMatch(block -> block.text().strip().equalsIgnoreCase(name));
    }

    /** "The Load Board of Ironquay, Inc." is the Load Board. */
    private static String withoutOwner(String name, String entity) {
        var of = Math.max(name.lastIndexOf(" of "), name.lastIndexOf(" der "));
        var owner = of < 0 ? "" : OrganizationNames.key(name.substring(of + 4).strip());
        return !owner.isEmpty() && (entity.startsWith(owner) || (!entity.isEmpty() && owner.startsWith(entity)))
                ? name.substring(0, of)
                : name;
    }

    private static boolean isSystem(Draft draft, String name, String entity) {
        var lower = Draft.lower(name);
        return name.length() > 2
                && !lower.matches(
                        ".*\\b(?:\\p{L}*kontrollsystems?|criteria|suitability|effectiveness|confidential|proprietary|unaudited|draft)\\b.*")
                && name.split(" ").length <= 12
                && name.matches("[\\p{Lu}\\d].*|.*\\p{Lu}.*")
                && !OrganizationNames.key(name).equals(entity)
                && !OrganizationNames.WITH_SUFFIX.matcher(name).matches()
                && !lower.matches(
                        "(?:and|und|or|systems?|that|provided|those|services and|section \\d|\\d{1,2} \\p{L}+ \\d{4}|this|these|controls? (?:of|at)|service organi[sz]ation|services?|controls?|description|suitability|criteria|a service|management|boundaries|tests|company|subservice|types of|section|soc|report|independent|trust services|type|applicable|its)\\b.*")
                && draft.dates().dates(name).isEmpty();
    }
}
