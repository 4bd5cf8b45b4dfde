package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.facts.SubserviceRule.Found;
import io.bridgeletter.domain.layout.Block;
import io.bridgeletter.domain.layout.Markers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Subservice organizations below a heading or a sentence that calls them so: a name on each line or item. */
final class SubserviceLists {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern OPENS = Wordings.pattern(
            SubserviceRule.SUBSERVICE
                    + "|(?:outside|third[- ]party) (?:service )?(?:organi[sz]ations?|providers?)|service providers|sub-?processors",
            FLAGS);

    private static final Pattern BLOCK_NAME = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\p{N}&.,'’+/ ()-]{1,80}?)\\s*(?::|[–—-]\\s)\\s*(?<service>.*)$", Pattern.DOTALL);

    private static final Pattern SERVICES_LABEL = Pattern.compile(
            "(?:services? (?:used|provided|hosted)|purpose|leistungen|service)\\s*:\\s*(?<service>.{3,160})", FLAGS);

    private static final Pattern LISTS =
            Pattern.compile(SubserviceRule.SUBSERVICE + "\\s+(?:below|as follows|listed)\\b", FLAGS);

    private static final int LONGEST_SERVICE = 160;

    private SubserviceLists() {}

    /** A heading that names them, then a name on each line or item. */
    static void read(Draft draft, List<Found> found) {
        var blocks = draft.blocks();
        for (var at = 0; at < blocks.size(); at++) {
            var text = blocks.get(at).text();
            var opens = OPENS.matcher(text).find()
                    && (text.strip().endsWith(":")
                            || isHeading(blocks.get(at))
                            || LISTS.matcher(text).find());
            if (!opens
                    || text.length() > 300
                    || draft.parts().part(at) == Part.CONTENTS
                    || text.toLowerCase(Locale.ROOT).contains("control")) {
                continue;
            }
            for (var next = at + 1; next < blocks.size() && next < at + 30 && !isHeading(blocks.get(next)); next++) {
                item(blocks, next, found);
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Kind.HEADING;
    }

    private static void item(List<Block> blocks, int at, List<Found> found) {
        if (!(blocks.get(at) instanceof Block.Paragraph paragraph)) {
            return;
        }
        var lines = SubserviceSentences.lines(paragraph.text());
        if (lines.size() > 1) {
            for (var line : lines) {
                found.add(new Found(
                        line.name(),
                        SubserviceRule.tidy(line.service()),
                        "",
                        new Quote(paragraph.passage(), line.at(), line.end()),
                        0.82,
                        "subservice-list"));
            }
            return;
        }
        var stripped = Markers.without(paragraph.text());
        var below = SubserviceSentences.named(stripped);
        if (!below.service().isEmpty() && below.service().length() < LONGEST_SERVICE) {
            found.add(new Found(
                    below.name(),
                    SubserviceRule.tidy(below.service()),
                    "",
                    Quote.all(paragraph.passage()),
                    0.82,
                    "subservice-list"));
            return;
        }
        var matcher = BLOCK_NAME.matcher(stripped);
        if (!matcher.matches() || SERVICES_LABEL.matcher(stripped).lookingAt()) {
            return;
        }
        var name = OrganizationNames.clean(matcher.group("name"));
        var looksNamed = name.split(" ").length <= 6
                && (OrganizationNames.WITH_SUFFIX.matcher(name).find()
                        || name.matches("(?:\\p{Lu}[\\p{L}\\p{N}&.'+-]*(?: |$)){1,5}"));
        var service = matcher.group("service").strip();
        if (service.isEmpty() && at + 1 < blocks.size()) {
            var label = SERVICES_LABEL.matcher(blocks.get(at + 1).text());
            service = label.find() ? label.group("service") : "";
            looksNamed &= !service.isEmpty();
        }
        if (looksNamed
                && Criteria.in(name).isEmpty()
                && !name.matches("(?i)(?:services? used|controls? relied upon|note|section|criteria|table).*")) {
            found.add(new Found(
                    name, SubserviceRule.tidy(service), "", Quote.all(paragraph.passage()), 0.82, "subservice-list"));
        }
    }
}
