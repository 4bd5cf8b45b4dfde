package io.bridgeletter.domain.redflags;

import static io.bridgeletter.domain.evidence.EvidenceClass.BADGE;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC2_TYPE2;
import static io.bridgeletter.domain.evidence.EvidenceClass.SOC3;
import static io.bridgeletter.domain.redflags.Judged.flag;
import static io.bridgeletter.domain.redflags.Judged.flags;
import static io.bridgeletter.domain.redflags.Judged.labels;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.evidence;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.typeOne;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.vendorfiles.EvidenceBuilder;
import io.bridgeletter.domain.vendorfiles.EvidenceRequest;
import io.bridgeletter.domain.vendorfiles.VendorFileBuilder;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeOnlyRuleTest {
    private static final String TODAY = "2026-06-19";

    @Test
    void a_listing_is_not_a_report() {
        RedFlag flag =
                flag(aVendorFile().with(evidence(BADGE).validTo("2026-07-14").publicly()), TODAY, "RF1");
        assertThat(flag.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(flag.reason())
                .isEqualTo(Reason.of("RF1.listing-only", Argument.term("request.none"), Argument.of(1)));
        assertThat(flag.since()).isEqualTo("2024-01-01");
        assertThat(flag.action().key()).isEqualTo("request-report");
        assertThat(flag.action().target()).isEqualTo(FlagAction.Target.SERVICE);
        assertThat(flag.inputs()).hasSize(1);
        assertThat(flag.subject()).isEqualTo("soc2-report");
        assertThat(flag.service()).isEqualTo(VendorFileBuilder.GATEWAY);
        assertThat(flag.ruleVersion()).isEqualTo(1);
    }

    @Test
    void a_current_report_of_either_type_closes_it() {
        assertThat(labels(aVendorFile().withSoc2("2025-04-01", "2026-03-31"), TODAY))
                .isEmpty();
        assertThat(flags(aVendorFile().with(typeOne("2026-03-31")), TODAY, "RF1"))
                .isEmpty();
    }

    @Test
    void it_is_open_from_the_day_after_the_last_current_day() {
        VendorFileBuilder file =
                aVendorFile().withSoc2("2023-04-01", "2024-03-31").withSoc2("2024-04-01", "2025-03-31");
        assertThat(flags(file, "2026-07-01", "RF1")).isEmpty();
        RedFlag flag = flag(file, "2026-08-05", "RF1");
        assertThat(flag.since()).isEqualTo("2026-07-02");
        assertThat(flag.reason())
                .isEqualTo(Reason.of(
                        "RF1.stale", Argument.term("request.none"), Argument.of(LocalDate.parse("2025-03-31"))));
        assertThat(flag.action().key()).isEqualTo("request-report");
        assertThat(flag.inputs()).extracting(FlagInput::field).containsExactly("period-to", "period-to");
    }

    @Test
    void what_is_public_or_without_document_or_not_accepted_closes_nothing() {
        RedFlag typed = flag(aVendorFile().with(soc2("2025-04-01", "2026-03-31").withoutDocument()), TODAY, "RF1");
        assertThat(typed.reason().key()).isEqualTo("RF1.no-document");
        assertThat(typed.action().key()).isEqualTo("file-document");
        assertThat(flag(aVendorFile().with(soc2("2025-04-01", "2026-03-31").publicly()), TODAY, "RF1")
                        .reason()
                        .key())
                .isEqualTo("RF1.no-document");
        RedFlag read = flag(
                aVendorFile()
                        .with(soc2("2025-04-01", "2026-03-31").withoutDocument())
                        .with(soc2("2025-04-01", "2026-03-31").in(EvidenceState.READ)),
                TODAY,
                "RF1");
        assertThat(read.reason().key()).isEqualTo("RF1.not-accepted");
        assertThat(read.action().key()).isEqualTo("accept-report");
        assertThat(read.action().target()).isEqualTo(FlagAction.Target.EVIDENCE);
    }

    @Test
    void a_superseded_report_is_only_a_claim() {
        VendorFileBuilder file =
                aVendorFile().with(soc2("2025-04-01", "2026-03-31").in(EvidenceState.SUPERSEDED));
        assertThat(flag(file, TODAY, "RF1").reason().key()).isEqualTo("RF1.listing-only");
    }

    @Test
    void an_accepted_report_without_dates_is_not_current() {
        RedFlag flag = flag(aVendorFile().with(soc2("2025-04-01", "2026-03-31").period(null, null)), TODAY, "RF1");
        assertThat(flag.reason()).isEqualTo(Reason.of("RF1.undated", Argument.term("request.none")));
        assertThat(flag.since()).isEqualTo("2024-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "T1, OTHER, CRITICAL",
        "T2, OTHER, CRITICAL",
        "T3, AI_GATEWAY, HIGH",
        "T4, AI_GATEWAY, HIGH",
        "T3, MODEL_PROVIDER,",
        "T4, OTHER,"
    })
    void applies_to_tiers_that_require_a_report_and_to_every_gateway(Tier tier, ServiceKind kind, Severity severity) {
        assertThat(flags(aVendorFile().tier(tier, kind), TODAY))
                .extracting(RedFlag::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void applies_to_whoever_claims_a_report_since_the_claim() {
        EvidenceBuilder badge = evidence(BADGE).publicly().captured("2026-02-03");
        VendorFileBuilder file = aVendorFile()
                .tier(Tier.T4, ServiceKind.OTHER)
                .with(badge)
                .with(evidence(BADGE).captured("2026-03-03"));
        RedFlag flag = flag(file, TODAY, "RF1");
        assertThat(flag.severity()).isEqualTo(Severity.HIGH);
        assertThat(flag.since()).isEqualTo("2026-02-03");
    }

    @ParameterizedTest
    @CsvSource({"SUBPROCESSOR_LIST", "ISO27001_CERTIFICATE", "DPA", "SOC1_TYPE2"})
    void other_evidence_claims_no_soc_2(EvidenceClass evidenceClass) {
        assertThat(labels(aVendorFile().tier(Tier.T4, ServiceKind.OTHER).with(evidence(evidenceClass)), TODAY))
                .isEmpty();
        assertThat(flag(aVendorFile().with(evidence(evidenceClass)), TODAY, "RF1")
                        .reason()
                        .key())
                .isEqualTo("RF1.no-report");
    }

    @ParameterizedTest
    @CsvSource({"SOC3", "BRIDGE_LETTER", "BADGE", "SOC2_TYPE1", "SOC2_TYPE2"})
    void these_claim_one(EvidenceClass evidenceClass) {
        VendorFileBuilder file = aVendorFile()
                .tier(Tier.T4, ServiceKind.OTHER)
                .with(evidence(evidenceClass).in(EvidenceState.READ));
        assertThat(labels(file, TODAY)).containsExactly("RF1");
    }

    @Test
    void a_current_soc_3_lowers_but_does_not_close() {
        assertThat(severityWith(soc3())).isEqualTo(Severity.MEDIUM);
        assertThat(severityWith(soc3().publicly())).isEqualTo(Severity.MEDIUM);
        assertThat(severityWith(soc3().withoutDocument())).isEqualTo(Severity.CRITICAL);
        assertThat(severityWith(soc3().in(EvidenceState.READ))).isEqualTo(Severity.CRITICAL);
        assertThat(severityWith(soc3().period("2024-04-01", "2025-03-18"))).isEqualTo(Severity.CRITICAL);
        assertThat(severityWith(soc3().period("2024-04-01", "2025-03-19"))).isEqualTo(Severity.MEDIUM);
        assertThat(severityWith(soc3().about(new ServiceId(new UUID(9, 9))))).isEqualTo(Severity.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-06, OPEN, request.open",
        "2026-06-05, OPEN, request.unanswered",
        "2026-06-05, REFUSED, request.refused",
        "2026-06-05, RECEIVED, request.received",
        "2026-06-05, SUBSTITUTE_GIVEN, request.substitute-given",
        "2026-06-05, NO_SUCH_DOCUMENT, request.no-such-document"
    })
    void says_what_became_of_the_latest_request(String on, EvidenceRequest.State state, String term) {
        VendorFileBuilder file = aVendorFile()
                .withRequest(SOC2_TYPE2, on, state)
                .withRequest(SOC2_TYPE2, "2026-01-01", EvidenceRequest.State.RECEIVED)
                .withRequest(BADGE, "2026-06-10", EvidenceRequest.State.REFUSED);
        assertThat(flag(file, TODAY, "RF1").reason().arguments()).containsExactly(Argument.term(term));
    }

    private static EvidenceBuilder soc3() {
        return evidence(SOC3).period("2025-04-01", "2026-03-31");
    }

    private static Severity severityWith(EvidenceBuilder item) {
        return flag(aVendorFile().with(item), TODAY, "RF1").severity();
    }
}
