package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A "SOC 2 certificate" or a listing of one. It has a number and a validity window; it is never a report, so neither a
 * period nor an opinion is read from it.
 */
final class BadgeRule implements FactRule {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern HOLDER = Pattern.compile(
            "(?:certif(?:y|ies) that|awarded to|issued to|granted to|presented to|organi[sz]ation:?|company(?: name)?:?|holder:?|entity:?|bescheinigt,? dass)\\s+(?<rest>.{3,160})",
            FLAGS);

    /** "Acme Inc. is a software company and is not a CPA firm": whoever has to say so has issued it. */
    private static final Pattern NO_FIRM = Pattern.compile(
            "\\bis not (?:an? )?(?:(?:licensed |registered )?(?:CPA|audit|accounting|public accounting)|certification body)");

    private static final int NAME_BEFORE = 160;

    private static final Pattern PLAIN = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\p{N}&.'’+ -]{1,70}?)(?=\\s+(?:complies|has|is|meets|was|operates|successfully|in|for)\\b|[,;.(]|$)",
            Pattern.UNICODE_CASE);

    @Override
    public void read(Draft draft) {
        holder(draft);
        CertificateNumber.read(draft, Field.NUMBER);
        CertificateDates.date(
                draft,
                Field.VALIDITY_FROM,
                "valid from|issued?(?: on| date)?|issue date|date of issue|effective(?: date)?|start date|from|gültig (?:ab|von|vom)");
        CertificateDates.date(
                draft,
                Field.VALIDITY_TO,
                "valid (?:until|to|through|till|thru)|expir(?:y|es|ation)(?: date| on)?|end date|renewal(?: date)?|gültig bis|until");
        window(draft);
        issuer(draft);
        draft.ask("soc2-certificate", List.of(), Field.NUMBER, Field.VALIDITY_TO);
    }

    private static void holder(Draft draft) {
        for (var passage : draft.passages()) {
            var matcher = HOLDER.matcher(passage.text());
            if (matcher.find()) {
                var named = OrganizationNames.WITH_SUFFIX.matcher(matcher.group("rest"));
                var plain = PLAIN.matcher(matcher.group("rest"));
                var name = named.find() && named.start() < 25
                        ? named.group("name")
                        : plain.find() ? plain.group("name") : "";
                var cleaned = OrganizationNames.clean(name);
                if (OrganizationNames.isName(cleaned)) {
                    draft.add(
                            Field.ENTITY,
                            cleaned,
                            Quote.sentence(passage, matcher.start(), matcher.start("rest") + cleaned.length()),
                            0.93,
                            "badge-entity");
                    return;
                }
            }
        }
        for (var place : Labels.after(
                draft,
                "awarded to|issued to|granted to|presented to|certif(?:ies|y) that|organi[sz]ation|company(?: name)?|holder")) {
            var name = OrganizationNames.clean(place.text());
            if (OrganizationNames.isName(name)
                    && !Character.isLowerCase(name.charAt(0))
                    && name.split(" ").length < 9) {
                draft.add(Field.ENTITY, name, place.quote(), 0.85, "badge-entity");
                return;
            }
        }
        for (var passage : draft.passages()) {
            for (var named : OrganizationNames.in(passage.text())) {
                var name = EntityRule.withoutSystem(named);
                var at = Math.max(0, passage.text().indexOf(name));
                draft.add(Field.ENTITY, name, new Quote(passage, at, at + name.length()), 0.6, "badge-entity");
                return;
            }
        }
    }

    private static void window(Draft draft) {
        if (draft.has(Field.VALIDITY_TO)) {
            return;
        }
        for (var passage : draft.passages()) {
            for (var range : draft.dates().ranges(passage.text())) {
                var quote = new Quote(passage, range.from(), range.to());
                draft.add(Field.VALIDITY_FROM, range.first().toString(), quote, 0.88, "badge-window");
                draft.add(Field.VALIDITY_TO, range.last().toString(), quote, 0.88, "badge-window");
                return;
            }
        }
    }

    private static void issuer(Draft draft) {
        var entity = draft.value(Field.ENTITY).orElse("");
        for (var passage : draft.passages()) {
            var disclaims = NO_FIRM.matcher(passage.text());
            var names = disclaims.find()
                    ? OrganizationNames.in(
                            passage.text().substring(Math.max(0, disclaims.start() - NAME_BEFORE), disclaims.start()))
                    : List.<String>of();
            var name = names.isEmpty() ? "" : names.get(names.size() - 1);
            if (OrganizationNames.isName(name) && !OrganizationNames.same(name, entity)) {
                draft.add(
                        Field.ISSUER,
                        name,
                        Quote.sentence(passage, disclaims.start(), disclaims.end()),
                        0.85,
                        "badge-issuer-disclaims");
                return;
            }
        }
        var places = new ArrayList<>(Labels.after(draft, "issued by|issuer"));
        places.addAll(Labels.after(
                draft,
                "certif(?:ication|ying) body|verified by|certified by|assessed by|audited by|assessor|registrar"));
        for (var place : places) {
            var name = OrganizationNames.clean(
                    place.text().split("(?<=\\p{L}{4})\\.\\s|\\.$|;|\\s(?:as|for|on|in)\\s")[0]);
            if (OrganizationNames.isName(name)
                    && Character.isUpperCase(name.charAt(0))
                    && !OrganizationNames.same(name, entity)
                    && name.split(" ").length < 9) {
                draft.add(Field.ISSUER, name, place.quote(), 0.88, "badge-issuer");
                return;
            }
        }
    }
}
