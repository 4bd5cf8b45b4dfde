package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Criterion ids in a text, such as CC6.1; also ranges and series. */
final class Criteria {
    static final Pattern ID = Pattern.compile("\\b(?:CC[1-9]|A1|C1|PI1|P[1-8])\\.\\d{1,2}\\b(?!\\.\\d)");

    private static final Pattern TOKEN = Wordings.pattern(
            "\\b(?<series>(?:CC[1-9]|A1|C1|PI1|P[1-8]))(?:\\.0)?\\s+(?:series|reihe)\\b"
                    + "|\\b(?<from>(?:CC[1-9]|A1|C1|PI1|P[1-8])\\.\\d{1,2})\\b(?!\\.\\d)(?:\\s*(?:-|–|—|to|through|bis)\\s*(?<to>(?:(?:CC[1-9]|A1|C1|PI1|P[1-8])\\.)?\\d{1,2}(?:\\.\\d)?))?"
                    + "|\\b(?<objective>(?:CO|KZ|Control Objective|Kontrollziel)[ -]?\\d{1,2}(?:\\.\\d{1,2})?|(?:Control Objective|Kontrollziel) [A-Z])\\b");

    private static final Pattern ONLY = Pattern.compile(
            "(?:[\\s,;/&()\\n|–-]|and|und|to|through|series|" + ID.pattern()
                    + "|(?:CC[1-9]|A1|C1|PI1|P[1-8])(?:\\.0)?|(?:CO|KZ|Control Objective|Kontrollziel)[ -]?\\d{1,2}(?:\\.\\d{1,2})?|(?:Control Objective|Kontrollziel) [A-Z]\\b)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECTIVE = Pattern.compile("CO|KZ|Control Objective|Kontrollziel");

    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_SUBJECT = 160;

    private static final Pattern BEGIN = Pattern.compile("\\W{0,5}(?:criteri(?:on|a):? )?" + ID.pattern()
            + "(?:(?:[\\s,;/&–-]++|and\\b|und\\b){1,8}" + ID.pattern() + "){0,40}");

    /** In a scan the dot is easily lost, and a C taken for an O or a G. */
    private static final Pattern SMUDGED =
            Pattern.compile("\\bC[CO0]([1-9])([1-9])\\b(?!\\.)|\\bC[GO0]([1-9])\\.(\\d{1,2})\\b|\\bC[lI]\\.(\\d)\\b");

    private Criteria() {}

    /** The ids in order, each once; a range within one series is written out, a series stays as it is told. */
    static List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var matcher = TOKEN.matcher(unsmudged(text));
        while (matcher.find()) {
            if (matcher.group("series") != null) {
                found.add(matcher.group("series") + " series");
            } else if (matcher.group("objective") != null) {
                addObjective(found, matcher.group("objective"));
            } else if (matcher.group("to") != null) {
                found.addAll(range(matcher.group("from"), matcher.group("to")));
            } else {
                found.add(matcher.group("from"));
            }
        }
        return new ArrayList<>(found);
    }

    /** "Kontrollziel 3 (KZ 3)" is one. */
    private static void addObjective(Set<String> found, String objective) {
        if (objective.startsWith("KZ")) {
            found.remove("Kontrollziel" + objective.substring(2));
        }
        if (!objective.startsWith("Kontrollziel") || !found.contains("KZ" + objective.substring(12))) {
            found.add(objective);
        }
    }

    private static String unsmudged(String text) {
        return SMUDGED.matcher(text).replaceAll(Criteria::mended);
    }

    private static String mended(MatchResult id) {
        if (id.group(5) != null) {
            return "C1." + id.group(5);
        }
        return id.group(1) == null ? "CC" + id.group(3) + "." + id.group(4) : "CC" + id.group(1) + "." + id.group(2);
    }

    static String joined(String text) {
        return String.join(", ", in(text));
    }

    /** The ids that a text names as its subject: at its beginning, however long it is, or anywhere in a short one. */
    static String heading(String text) {
        var begin = BEGIN.matcher(unsmudged(text));
        if (text.length() >= LONGEST_HEADING && begin.lookingAt()) {
            return joined(begin.group());
        }
        return text.length() < LONGEST_HEADING ? joined(text) : "";
    }

    /** The ids that the text of a criterion begins with, or those that stand anywhere in a shorter one. */
    static String subject(String text) {
        var begin = BEGIN.matcher(unsmudged(text));
        return begin.lookingAt() ? joined(begin.group()) : text.length() < LONGEST_SUBJECT ? joined(text) : "";
    }

    /** The control objectives among them. */
    static String objectives(String text) {
        return in(text).stream().filter(id -> OBJECTIVE.matcher(id).lookingAt()).collect(Collectors.joining(", "));
    }

    /** True where the text holds ids and nothing else. */
    static boolean only(String text) {
        return text.length() < LONGEST_HEADING
                && !in(text).isEmpty()
                && ONLY.matcher(unsmudged(text)).matches();
    }

    private static List<String> range(String from, String to) {
        var series = from.substring(0, from.indexOf('.'));
        var last = written(series, to);
        if (!last.startsWith(series + ".")) {
            return List.of(from, last);
        }
        var ids = new ArrayList<String>();
        var end = Integer.parseInt(last.substring(series.length() + 1));
        for (var number = Integer.parseInt(from.substring(series.length() + 1));
                number <= end && ids.size() < 12;
                number++) {
            ids.add(series + "." + number);
        }
        return ids.isEmpty() ? List.of(from) : ids;
    }

    /** "CC6.1–CC6.3", "CC6.1–6.3" and "CC6.1–3" end with the same criterion. */
    private static String written(String series, String to) {
        if (!to.contains(".")) {
            return series + "." + to;
        }
        return Character.isDigit(to.charAt(0)) ? series.replaceAll("\\d", "") + to : to;
    }
}
