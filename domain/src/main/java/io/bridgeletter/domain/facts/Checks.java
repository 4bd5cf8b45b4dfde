package io.bridgeletter.domain.facts;

import io.bridgeletter.domain.documents.TextPage;
import io.bridgeletter.domain.evidence.EvidenceClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a careful reader would ask before relying on the document: impossible dates, parts that are missing, the residue
 * of a template. The sentences stay neutral: something could not be confirmed.
 */
final class Checks {
    /** Usual days from the end of the period to the report: 10 to 120. */
    private static final int QUICK = 10;

    private static final int LATE = 120;
    private static final int SHORTEST_PERIOD = 85;

    private static final Pattern RESIDUE = Wordings.pattern(
            "\\[(?:company|client|service organi[sz]ation|insert|name|date|start date|end date|auditor|customer|xx+)[^\\]]{0,40}\\]|<(?:company|client|insert|name)[^>]{0,30}>|\\b20X\\d\\b|lorem ipsum|\\bTBD\\b|for testing only|sample report",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> COMMON_CRITERIA = List.of(
            "CC1.1", "CC1.2", "CC1.3", "CC1.4", "CC1.5", "CC2.1", "CC2.2", "CC2.3", "CC3.1", "CC3.2", "CC3.3", "CC3.4",
            "CC4.1", "CC4.2", "CC5.1", "CC5.2", "CC5.3", "CC6.1", "CC6.2", "CC6.3", "CC6.4", "CC6.5", "CC6.6", "CC6.7",
            "CC6.8", "CC7.1", "CC7.2", "CC7.3", "CC7.4", "CC7.5", "CC8.1", "CC9.1", "CC9.2");

    private final Draft draft;
    private final LocalDate today;

    private Checks(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    static void ask(Draft draft, LocalDate today) {
        var checks = new Checks(draft, today);
        checks.residue();
        switch (draft.documentClass()) {
            case SOC2_TYPE2, SOC2_TYPE1, SOC1_TYPE1, SOC1_TYPE2, SOC3 -> checks.report();
            case BRIDGE_LETTER -> new LetterChecks(draft).ask();
            case ISO27001_CERTIFICATE, ISO27701_CERTIFICATE, ISO42001_CERTIFICATE, ISO_OTHER_CERTIFICATE ->
                CertificateChecks.ask(draft, today);
            default -> {}
        }
        checks.unsureDates();
    }

    private void report() {
        var from = date(Field.PERIOD_FROM);
        var to = date(Field.PERIOD_TO);
        var issued = date(Field.REPORT_DATE);
        var end = to.isPresent() ? to : date(Field.AS_OF);
        end.filter(day -> day.isAfter(today))
                .ifPresent(day -> draft.ask("period-in-future", List.of(day.toString()), Field.PERIOD_TO, Field.AS_OF));
        if (end.isPresent() && issued.isPresent()) {
            issueDates(end.get(), issued.get());
        }
        if (from.isPresent() && to.isPresent() && ChronoUnit.DAYS.between(from.get(), to.get()) + 1 < SHORTEST_PERIOD) {
            draft.ask(
                    "period-short",
                    List.of(String.valueOf(ChronoUnit.DAYS.between(from.get(), to.get()) + 1)),
                    Field.PERIOD_FROM,
                    Field.PERIOD_TO);
        }
        var created = draft.reading().text().created();
        // office formats often keep the date of the template they were made from
        var printed = draft.reading().text().pages().stream().noneMatch(TextPage::flowing);
        if (printed && created != null && end.isPresent() && created.isBefore(end.get())) {
            draft.ask(
                    "file-before-period-end",
                    List.of(created.toString(), end.get().toString()),
                    Field.PERIOD_TO);
        }
        missing();
        parts();
        if (draft.documentClass() == EvidenceClass.SOC2_TYPE2) {
            criteria();
        }
    }

    private void issueDates(LocalDate end, LocalDate issued) {
        var days = ChronoUnit.DAYS.between(end, issued);
        if (days < 0) {
            draft.ask(
                    "issue-before-period-end",
                    List.of(issued.toString(), end.toString()),
                    Field.REPORT_DATE,
                    Field.PERIOD_TO);
        } else if (days < QUICK) {
            draft.ask("issue-quick", List.of(String.valueOf(days)), Field.REPORT_DATE, Field.PERIOD_TO);
        } else if (days > LATE) {
            draft.ask("issue-late", List.of(String.valueOf(days)), Field.REPORT_DATE, Field.PERIOD_TO);
        }
        if (issued.isAfter(today)) {
            draft.ask("issued-in-future", List.of(issued.toString()), Field.REPORT_DATE);
        }
    }

    private void missing() {
        for (var field : List.of(Field.ENTITY, Field.AUDITOR, Field.OPINION, Field.REPORT_DATE)) {
            if (!draft.has(field)) {
                draft.ask("not-found-" + field.wireName(), List.of(), field);
            }
        }
        var type1 =
                draft.documentClass() == EvidenceClass.SOC2_TYPE1 || draft.documentClass() == EvidenceClass.SOC1_TYPE1;
        if (type1 ? !draft.has(Field.AS_OF) : !draft.has(Field.PERIOD_FROM)) {
            draft.ask(
                    type1 ? "not-found-as-of" : "not-found-period", List.of(), type1 ? Field.AS_OF : Field.PERIOD_FROM);
        }
        draft.value(Field.AUDITOR)
                .filter(name -> !OrganizationNames.WITH_SUFFIX.matcher(name).find())
                .ifPresent(name -> draft.ask("auditor-not-a-firm", List.of(name), Field.AUDITOR));
    }

    private void parts() {
        var parts = draft.parts();
        if (!parts.has(Part.AUDITOR_REPORT)) {
            draft.ask("missing-auditor-report", List.of(), Field.OPINION);
        }
        if (!parts.has(Part.ASSERTION)) {
            draft.ask("missing-assertion", List.of(), Field.ENTITY);
        }
        if (!parts.has(Part.DESCRIPTION)) {
            draft.ask("missing-description", List.of(), Field.SYSTEM);
        }
        var type2 =
                draft.documentClass() == EvidenceClass.SOC2_TYPE2 || draft.documentClass() == EvidenceClass.SOC1_TYPE2;
        if (type2 && !parts.has(Part.TESTS)) {
            draft.ask("type2-without-tests", List.of(), Field.EXCEPTION_TEXT);
        }
        if (type2 && parts.has(Part.TESTS) && !draft.has(Field.EXCEPTION_TEXT) && !draft.has(Field.NOT_TESTED_TEXT)) {
            draft.ask("no-exceptions-at-all", List.of(), Field.EXCEPTION_TEXT);
        }
        if (type2 && !draft.has(Field.CUEC_TEXT)) {
            draft.ask("no-cuecs-found", List.of(), Field.CUEC_TEXT);
        }
        if (draft.has(Field.NOT_TESTED_TEXT)) {
            var count = draft.facts().stream()
                    .filter(fact -> fact.field() == Field.NOT_TESTED_TEXT)
                    .count();
            draft.ask("not-tested", List.of(String.valueOf(count)), Field.NOT_TESTED_TEXT);
        }
    }

    /** A type 2 with security tests all 33 common criteria; fewer are told with their number. */
    private void criteria() {
        var seen = new TreeSet<String>();
        for (var passage : draft.passages(Part.TESTS)) {
            seen.addAll(Criteria.in(passage.text()));
        }
        if (seen.isEmpty()) {
            return;
        }
        var absent = COMMON_CRITERIA.stream().filter(id -> !seen.contains(id)).toList();
        if (!absent.isEmpty()) {
            draft.ask(
                    "criteria-missing",
                    List.of(String.valueOf(absent.size()), String.join(", ", absent)),
                    Field.CRITERIA);
        }
    }

    private void residue() {
        Draft.first(draft.passages(), RESIDUE)
                .ifPresent(hit -> draft.ask(
                        "template-residue",
                        List.of(
                                hit.matcher().group(),
                                String.valueOf(hit.quote().page())),
                        Field.ENTITY));
    }

    private void unsureDates() {
        var unsure = draft.facts().stream()
                .filter(fact -> fact.field().isDate() && fact.confidence() <= 0.6)
                .map(Fact::field)
                .distinct()
                .toArray(Field[]::new);
        if (unsure.length > 0) {
            draft.ask("date-unsure", List.of(), unsure);
        }
    }

    private Optional<LocalDate> date(Field field) {
        return draft.value(field).map(LocalDate::parse);
    }

    /** All codes, for the message bundles to be complete. */
    static Set<String> codes() {
        return Set.of(
                "period-differs",
                "period-in-future",
                "period-short",
                "file-before-period-end",
                "issue-before-period-end",
                "issue-quick",
                "issue-late",
                "issued-in-future",
                "not-found-entity",
                "not-found-auditor",
                "not-found-opinion",
                "not-found-report-date",
                "not-found-as-of",
                "not-found-period",
                "auditor-not-a-firm",
                "missing-auditor-report",
                "missing-assertion",
                "missing-description",
                "type2-without-tests",
                "no-exceptions-at-all",
                "no-cuecs-found",
                "not-tested",
                "criteria-missing",
                "letter-before-report-end",
                "letter-speaks-for-future",
                "letter-leaves-gap",
                "letter-too-long",
                "letter-without-days",
                "letter-without-report",
                "letter-signed-by-auditor",
                "letter-before-report",
                "certificate-expired",
                "certificate-ends-before-issue",
                "certificate-too-long",
                "edition-after-initial-issue",
                "edition-withdrawn",
                "not-found-accreditation-body",
                "template-residue",
                "date-unsure",
                "soc2-certificate");
    }
}
