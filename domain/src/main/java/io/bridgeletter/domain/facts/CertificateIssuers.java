package io.bridgeletter.domain.facts;

import java.util.List;
import java.util.regex.Pattern;

/** Who certifies, and who vouches for the certifier. */
final class CertificateIssuers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    static final String BODY_LABEL =
            "(?:issuing )?certif(?:ication|ying) body|(?:certified|assessed|audited|registered) by|issued by|registrar|zertifizierungsstelle(?: der)?|ausgestellt (?:von|durch)|zertifizierer";

    private static final Pattern ACCREDITATION = Pattern.compile(
            "(?:accredited by|accreditation body|accreditation|akkreditiert (?:durch|von)(?: die| der)?|akkreditierungsstelle|akkreditierung)\\s*:?\\s*(?:the\\s+|die\\s+)?(?<rest>.{2,120})",
            FLAGS);

    private static final Pattern KNOWN_BODIES = Pattern.compile(
            "\\b(?:UKAS|DAkkS|Deutsche Akkreditierungsstelle(?: GmbH)?|ANAB|RvA|JAS-ANZ|EGAC|COFRAC|ACCREDIA|ENAC|SWEDAC|DANAK|FINAS|INAB|SCC|NABCB|SAS|BELAC|Akkreditierung Austria|IAS|CNAS|ANSI National Accreditation Board)\\b");

    /** Marks that are also a company's form or a system of another kind; these need a word for accreditation beside them. */
    private static final List<String> LEGAL_FORMS_TOO = List.of("SAS", "SCC", "IAS");

    /** Certifiers that print their mark instead of the name of a company. */
    private static final Pattern BRANDS = Pattern.compile(
            "(?<![\\p{L}])(?:BSI(?: Group)?|TÜV (?:SÜD|Rheinland|NORD|AUSTRIA|Saarland|Hessen|Thüringen)(?: Cert)?|DNV(?:[ -]GL)?|DEKRA(?: Certification)?"
                    + "|Bureau Veritas(?: Certification)?|SGS|LRQA|DQS|Intertek|NQA|Schellman|A-LIGN|Coalfire|AFNOR(?: Certification)?|SQS|datenschutz cert|KPMG Cert"
                    + "|EY CertifyPoint|Kiwa|RINA|Prescient|Sensiba|BARR|Insight Assurance)(?![\\p{L}])");

    private CertificateIssuers() {}

    static void body(Draft draft) {
        if (CertificationBodies.certifying(draft)) {
            return;
        }
        for (var place : Labels.after(draft, BODY_LABEL)) {
            var text = place.text().strip();
            if (CertificationBodies.isOffice(place)) {
                continue;
            }
            // a legal form may stand on the next line
            var matcher = OrganizationNames.WITH_SUFFIX.matcher(place.passage().text());
            var name = matcher.find(place.from()) && matcher.start() < place.from() + 20
                    ? matcher.group("name")
                    : text.split("(?<=[\\p{L}]{4})\\.\\s|\\.$|,|;|\\s\\(|\\s{2,}|(?i)\\saccredited")[0];
            var cleaned = OrganizationNames.clean(name);
            if (OrganizationNames.isName(cleaned)
                    && !cleaned.matches("[A-Z0-9 .-]*\\d[A-Z0-9 .-]*")
                    && Character.isUpperCase(cleaned.charAt(0))
                    && cleaned.split(" ").length < 10
                    && !cleaned.matches("(?i)(?:it|its|this|that|they|we|our|these|es|sie|dieses?|wir)\\b.*")
                    && draft.dates().dates(cleaned).isEmpty()) {
                draft.add(Field.CERTIFICATION_BODY, cleaned, place.quote(), 0.9, "certification-body");
                return;
            }
        }
        if (!byName(draft)) {
            Draft.first(draft.passages(), BRANDS)
                    .ifPresent(hit -> draft.add(
                            Field.CERTIFICATION_BODY,
                            hit.matcher().group(),
                            hit.quote(),
                            0.7,
                            "certification-body-brand"));
        }
    }

    /** A company whose name says that it certifies; the last one, for it stands in the foot. */
    private static boolean byName(Draft draft) {
        var entity = draft.value(Field.ENTITY).orElse("");
        var passages = draft.passages();
        for (var at = passages.size() - 1; at >= 0; at--) {
            for (var written : OrganizationNames.in(passages.get(at).text())) {
                var name = OrganizationNames.withSmallHead(passages.get(at).text(), written);
                var certifier = name.matches(
                        "(?i).*(?:cert|zert|registrar|assurance|audit|TÜV|BSI|DNV|SGS|DEKRA|veritas|intertek|quality).*");
                if (certifier && !OrganizationNames.same(name, entity)) {
                    var from = Math.max(0, passages.get(at).text().indexOf(name));
                    draft.add(
                            Field.CERTIFICATION_BODY,
                            name,
                            new Quote(passages.get(at), from, from + name.length()),
                            0.75,
                            "certification-body");
                    return true;
                }
            }
        }
        return false;
    }

    static void accreditation(Draft draft) {
        var mark = Draft.first(draft.passages(), KNOWN_BODIES);
        if (mark.isPresent() && !LEGAL_FORMS_TOO.contains(mark.get().matcher().group())) {
            draft.add(
                    Field.ACCREDITATION_BODY,
                    mark.get().matcher().group(),
                    mark.get().sentence(),
                    0.88,
                    "accreditation-body");
            return;
        }
        for (var passage : draft.passages()) {
            var matcher = ACCREDITATION.matcher(passage.text());
            while (matcher.find()) {
                var known = KNOWN_BODIES.matcher(matcher.group("rest"));
                var value = known.find() && known.start() < 40
                        ? known.group()
                        : matcher.group("rest")
                                .split("[.,;(:—–]|\\s(?:no|nr|under|unter|with|number)\\b")[0]
                                .strip();
                if (OrganizationNames.isName(value)
                        && Character.isUpperCase(value.charAt(0))
                        && value.split(" ").length < 8) {
                    draft.add(
                            Field.ACCREDITATION_BODY,
                            value,
                            Quote.sentence(
                                    passage,
                                    matcher.start(),
                                    matcher.start("rest")
                                            + Math.min(
                                                    value.length() + 10,
                                                    matcher.group("rest").length())),
                            known.reset().find() ? 0.9 : 0.75,
                            "accreditation-body");
                    return;
                }
            }
        }
    }
}
