package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names and what they stand for, where several follow each other: "Acme, Inc. for hosting, and Bolt Ltd. for mail". */
final class SubserviceSentences {
    private static final Pattern PURPOSE = Pattern.compile(
            "^\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:, (?:an?|its|the|our) [^,]{3,60})?,?\\s*(?:(?:for|to (?:provide|host|deliver|perform|process)|as its|which (?:provides|hosts)|that (?:provides|hosts)|für|zur|zum)(?: its| the| die| den| das)?)\\s+"
                    + "(?<service>.{3,110}?)(?:;.*)?(?:\\s*[,;]?\\s*(?:\\b(?:and|und|sowie)\\b)?\\s*(?:\\b(?:the|die|der|den|von|on|by)\\b)?\\s*)?$",
            Pattern.DOTALL);

    /** "hosting and Bolt Courier Partners for transport": a name without a legal form. */
    private static final Pattern ANOTHER = Pattern.compile(
            "^(?<first>.{3,90}?),? (?:and|und|sowie) (?<name>\\p{Lu}[\\p{L}\\p{N}&'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’-]*|&)){2,4}) (?:for|für) (?<service>.{3,90})$");

    /** "für den Rechenzentrumsbetrieb die Acme GmbH": the purpose stands first. */
    private static final Pattern PURPOSE_FIRST = Pattern.compile(
            "(?:^|\\b(?:und|sowie),?\\s+)für (?:den |die |das )?(?<service>[^,.;]{3,90}?) (?:die|den|das|der) $");

    /** "Acme Ltd provides hosting for the platform": the organization is what the sentence is about. */
    private static final Pattern PROVIDES = Pattern.compile(
            "(?:^|[.;]\\s+|\\band |\\bund )(?<name>"
                    + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:")
                    + ")(?: \\([^)]{1,40}\\))? (?:provides|hosts|supplies|erbringt|übernimmt)(?: (?:us|it) with)?(?: the| die| den| das)? (?<service>[^.;]{4,160}?)(?=[.;](?:\\s|$)| at (?:sites|locations|facilities)\\b|, (?:and|und) \\p{Lu}|,? (?:for|to) which\\b|$)");

    /** "in two zones operated by Acme Ltd, which provides hosting". */
    private static final Pattern WHICH = Pattern.compile(
            "\\b(?:by|with|from|von|durch) (?<name>"
                    + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:")
                    + "), (?:which|who|that) (?:provides|hosts|supplies) (?:us with )?(?:the )?(?<service>[^.;,]{4,120}?)(?=[.;,]|$)");

    /** "buys market prices from Acme Ltd". */
    private static final Pattern BOUGHT =
            Pattern.compile("\\b(?:buys|purchases|sources) (?:its |the )?(?<service>[^.;]{4,90}?) from (?<name>"
                    + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:") + ")");

    /** "Acme Print Co. performs the printing of bills". */
    private static final Pattern PERFORMS = Pattern.compile("(?:^|[.;]\\s+)(?<name>"
            + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:")
            + ") (?:performs|delivers|carries out) (?:the )?(?<service>[^.;]{4,120}?)(?=[.;](?:\\s|$)|$)");

    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:penetration|test(?:s|ing)?|audits?|assurance|assessments?|legal|advice|advisory|catering|lunch|cleaning)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Acme Cloud is used for hosting of the platform". */
    private static final Pattern IS_USED = Pattern.compile(
            "(?:^|[.;]\\s+)(?:In addition, |Further(?:more)?, |Also, )?(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:,? (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]*|of|and|&)){1,6}) (?:is|are) (?:used|engaged) (?:for|to (?:provide|host|deliver)) (?:the )?(?<service>[^.;]{4,120}?)(?=[.;](?:\\s|$)|$)");

    private static final Pattern LINE = Pattern.compile(
            "(?<=^|[.;]\\s)(?<name>" + OrganizationNames.WITH_SUFFIX.pattern().replace("?<name>", "?:")
                    + ")\\s*(?::|[–—]|-\\s)\\s*(?<service>[^:]{3,120}?)[.;](?=\\s|$)");

    /** A name, its purpose, and where it begins and ends. */
    record Named(String name, String service, int at, int end) {}

    private SubserviceSentences() {}

    /** The names of a list with the purpose behind, or before, each. */
    static List<Named> several(String list) {
        var named = new ArrayList<Named>();
        var names = OrganizationNames.WITH_SUFFIX.matcher(list);
        var starts = new ArrayList<int[]>();
        while (names.find()) {
            starts.add(new int[] {names.start("name"), names.end("name")});
        }
        for (var at = 0; at < starts.size(); at++) {
            var from = starts.get(at)[0];
            var to = starts.get(at)[1];
            var next = at + 1 < starts.size() ? starts.get(at + 1)[0] : list.length();
            var before = list.substring(at == 0 ? 0 : starts.get(at - 1)[1], from);
            var behind = PURPOSE.matcher(list.substring(to, next));
            var ahead = PURPOSE_FIRST.matcher(before.stripLeading());
            var service = ahead.find() ? ahead.group("service") : behind.find() ? behind.group("service") : "";
            var another = ANOTHER.matcher(service);
            if (another.find()) {
                named.add(new Named(
                        OrganizationNames.clean(list.substring(from, to)),
                        another.group("first").strip(),
                        from,
                        to));
                var place = list.indexOf(another.group("name"), to);
                named.add(new Named(
                        another.group("name"),
                        another.group("service").strip(),
                        place,
                        place + another.group("name").length()));
            } else {
                named.add(new Named(OrganizationNames.clean(list.substring(from, to)), service.strip(), from, to));
            }
        }
        return named;
    }

    /** The names of which a text says what they provide. */
    static List<Named> providing(String text) {
        return told(text, List.of(PROVIDES, IS_USED));
    }

    /** As {@link #providing}, in words that are said of any supplier, too; those who test or advise are none. */
    static List<Named> supplying(String text) {
        return told(text, List.of(PROVIDES, IS_USED, PERFORMS, WHICH, BOUGHT));
    }

    private static List<Named> told(String text, List<Pattern> wordings) {
        var named = new ArrayList<Named>();
        for (var wording : wordings) {
            var matcher = wording.matcher(text);
            while (matcher.find()) {
                if (ADVICE.matcher(matcher.group("service")).find()) {
                    continue;
                }
                named.add(new Named(
                        OrganizationNames.clean(matcher.group("name")),
                        matcher.group("service").strip(),
                        matcher.start("name"),
                        matcher.end()));
            }
        }
        return named;
    }

    /** Whether a sentence names a company, and says for what. */
    static boolean namesAndPurposes(String sentence) {
        return several(sentence).stream().anyMatch(one -> !one.service().isEmpty());
    }

    /** A cell that holds a name, and below it what it is for. */
    static Named named(String cell) {
        var name = OrganizationNames.WITH_SUFFIX.matcher(cell);
        if (name.lookingAt() && cell.length() - name.end() > 4 && cell.charAt(name.end()) == ' ') {
            var rest = cell.substring(name.end()).strip();
            if (Character.isUpperCase(rest.charAt(0))) {
                return new Named(OrganizationNames.clean(name.group("name")), rest, 0, cell.length());
            }
        }
        return new Named(OrganizationNames.clean(cell), "", 0, cell.length());
    }

    /** "Acme Ltd: hosting, in Leeds. Bolt Ltd: backup." */
    static List<Named> lines(String text) {
        var lines = new ArrayList<Named>();
        var matcher = LINE.matcher(text);
        while (matcher.find()) {
            lines.add(new Named(
                    OrganizationNames.clean(matcher.group("name")),
                    matcher.group("service").strip(),
                    matcher.start(),
                    matcher.end()));
        }
        return lines;
    }
}
