package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/** Companies with their legal forms, each with the words around it: these tell what the company has to do with it all. */
final class Mentions {
    private static final int AROUND = 140;

    /** Where no line is longer, as under a signature, each has a name of its own. */
    private static final int SHORT = 60;

    record Mention(String name, Passage passage, int from, int to) {
        String before() {
            return passage.text().substring(Math.max(0, from - AROUND), from);
        }

        String after() {
            return passage.text().substring(to, Math.min(passage.text().length(), to + AROUND));
        }

        Quote quote() {
            return new Quote(passage, from, to);
        }

        Quote sentence() {
            return Quote.sentence(passage, from, to);
        }
    }

    private Mentions() {}

    /** In order; a name whose beginning stands on a line above it is told by the places that have it whole. */
    static List<Mention> in(List<Passage> passages) {
        var mentions = new ArrayList<Mention>();
        for (var passage : passages) {
            var before = mentions.size();
            if (passage.lines().stream().allMatch(line -> line[1] - line[0] < SHORT)) {
                passage.lines().forEach(line -> add(passage, line[0], line[1], mentions));
            }
            if (mentions.size() == before) {
                add(passage, 0, passage.text().length(), mentions);
            }
        }
        mentions.removeIf(
                one -> mentions.stream().anyMatch(other -> other.name().endsWith(" " + one.name())));
        return mentions;
    }

    private static void add(Passage passage, int start, int end, List<Mention> mentions) {
        var matcher = OrganizationNames.WITH_SUFFIX.matcher(passage.text()).region(start, end);
        while (matcher.find()) {
            var name = EntityRule.withoutSystem(OrganizationNames.clean(matcher.group("name")));
            var at = passage.text().indexOf(name, matcher.start("name"));
            if (OrganizationNames.isName(name)) {
                var from = at < 0 ? matcher.start("name") : at;
                mentions.add(new Mention(name, passage, from, Math.max(from, matcher.end("name"))));
            }
        }
    }

    /** Under the name that the same company has been voted for already, or its own. */
    static String known(Draft.Votes votes, String name) {
        return votes.values().stream()
                .filter(other -> OrganizationNames.same(other, name))
                .findFirst()
                .orElse(name);
    }
}
