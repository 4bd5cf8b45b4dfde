package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.layout.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose management system a certificate is about: after "certifies that", beside a label, or the first company named. */
final class CertificateHolder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final List<Pattern> ENTITY = List.of(
            Pattern.compile(
                    "(?:this is to certify that|certif(?:y|ies) that|it is hereby certified that|hereby certif\\w+ (?:that )?|hiermit wird (?:bescheinigt|bestätigt|zertifiziert),? ?(?:dass|daß)?|bescheinigt hiermit,? dass|dass (?:das|die) unternehmen|awarded to|granted to|issued to|certificate holder|holder|organi[sz]ation(?: name)?|company(?: name)?|client|zertifikatsinhaber|inhaber|firma|unternehmen|organisation)\\s*:?\\s*(?:the (?:information security |privacy |ai )?management system of\\s*:?\\s*|the organi[sz]ation\\s+)?(?<rest>.{3,200})",
                    FLAGS),
            Pattern.compile("(?:management system of|managementsystem (?:der|des))\\s*:?\\s*(?<rest>.{3,200})", FLAGS));

    private static final Pattern PLAIN_NAME = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’+ -]{1,70}?)(?=\\s*(?:[,;(\\n]|operates|has|with|located|whose|\\d|$|betreibt|ein|für))",
            Pattern.UNICODE_CASE);

    private static final Pattern ISSUER = Pattern.compile(CertificateIssuers.BODY_LABEL + "|accredit|akkredit", FLAGS);

    private static final Pattern HOLDER_BELOW = Pattern.compile(
            "(?:(?:that(?: the)?|dass(?: das| die| der)?|que (?:la |l['’]|le )?) ?(?:company|organi[sz]ation|firm|entity|unternehmen|organisation|firma|gesellschaft|société|entreprise|organisme)|(?:management\\s+)?systems? of|managementsysteme? (?:der|des|von)|système de management (?:de|du)|certif(?:y|ies) that|certifie que|bescheinigt,? dass)\\s*:?\\s*$",
            FLAGS);

    private CertificateHolder() {}

    static void read(Draft draft) {
        if (below(draft)) {
            return;
        }
        for (var pattern : ENTITY) {
            for (var passage : draft.passages()) {
                var matcher = pattern.matcher(passage.text());
                if (matcher.find() && named(draft, passage, matcher.start("rest"), matcher.group("rest"))) {
                    return;
                }
            }
        }
        for (var place : Labels.after(
                draft,
                "this is to certify that(?: the)?|certif(?:y|ies) that|certificate holder|organi[sz]ation|company(?: name)?|hiermit wird bescheinigt,? dass|zertifikatsinhaber|unternehmen|für das unternehmen|the management system of|awarded to|issued to")) {
            if (named(draft, place.passage(), place.from(), place.text())) {
                return;
            }
        }
        for (var passage : draft.passages()) {
            var names = OrganizationNames.in(passage.text());
            if (!names.isEmpty() && !ISSUER.matcher(passage.text()).find()) {
                var at = passage.text().indexOf(names.get(0));
                if (at >= 0
                        && CertificationBodies.certifies(
                                passage.text(), at + names.get(0).length())) {
                    continue;
                }
                draft.add(
                        Field.ENTITY,
                        names.get(0),
                        new Quote(
                                passage,
                                Math.max(0, at),
                                Math.max(0, at) + names.get(0).length()),
                        0.6,
                        "certificate-entity");
                return;
            }
        }
    }

    /** "… certifies that the company" at the end of a paragraph, and its name in the next one. */
    private static boolean below(Draft draft) {
        var blocks = draft.blocks();
        for (var at = 0; at + 1 < blocks.size(); at++) {
            var next = blocks.get(at + 1).passages();
            if (HOLDER_BELOW.matcher(blocks.get(at).text()).find()
                    && !next.isEmpty()
                    && !next.get(0).text().matches("(?is)(?:ISO|DIN|EN)\\b.*")
                    && named(draft, next.get(0), 0, next.get(0).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Draft draft, Passage passage, int from, String rest) {
        var name = Optional.<String>empty();
        var matcher = OrganizationNames.WITH_SUFFIX.matcher(rest);
        if (matcher.find() && matcher.start() < 30) {
            name = Optional.of(matcher.group("name"));
        } else {
            var plain = PLAIN_NAME.matcher(rest.strip());
            if (plain.find()
                    && !plain.group("name")
                            .matches(
                                    "(?i)(?:the|information|management|system|certificate|ISO|following|this|artificial intelligence|quality|privacy|business|that)\\b.*")) {
                name = Optional.of(plain.group("name"));
            }
        }
        var cleaned = name.map(found -> found.replaceFirst("(?i)^.*\\bmanagement systems? of\\s+", ""))
                .map(OrganizationNames::clean)
                .filter(OrganizationNames::isName);
        cleaned.ifPresent(found -> {
            var at = Math.max(from, passage.text().indexOf(found, from));
            draft.add(
                    Field.ENTITY,
                    found,
                    new Quote(passage, at, Math.min(passage.text().length(), at + found.length())),
                    0.93,
                    "certificate-entity");
        });
        return cleaned.isPresent();
    }
}
