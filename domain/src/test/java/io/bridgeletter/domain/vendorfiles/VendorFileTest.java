package io.bridgeletter.domain.vendorfiles;

import static io.bridgeletter.domain.vendorfiles.EvidenceBuilder.soc2;
import static io.bridgeletter.domain.vendorfiles.VendorFileBuilder.aVendorFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VendorFileTest {
    private static final EvidenceId UNKNOWN = new EvidenceId(new UUID(8, 8));

    @Test
    void letters_and_controls_must_name_evidence_of_the_file() {
        BridgeLetter letter = new BridgeLetter(
                UNKNOWN, null, null, null, null, null, null, SignatoryRole.EXECUTIVE, MaterialChanges.NONE);
        Cuec cuec = new Cuec(new CuecId(new UUID(3, 3)), UNKNOWN, "1", List.of(), true, null, null, false);
        assertThatIllegalArgumentException().isThrownBy(() -> file(List.of(letter), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> file(List.of(), List.of(cuec)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aVendorFile().build().item(UNKNOWN))
                .withMessageContaining(UNKNOWN.toString());
    }

    @Test
    void links_join_two_entities_in_both_directions_and_no_third() {
        VendorFile file = aVendorFile().linking("Kelp GmbH", "Halyard Inc").build();
        LegalName kelp = new LegalName("KELP GmbH");
        LegalName halyard = new LegalName("Halyard, Inc.");
        LegalName other = new LegalName("Anchor AG");
        assertThat(file.sameOrLinked(kelp, halyard)).isTrue();
        assertThat(file.sameOrLinked(halyard, kelp)).isTrue();
        assertThat(file.sameOrLinked(kelp, kelp)).isTrue();
        assertThat(file.sameOrLinked(kelp, other)).isFalse();
        assertThat(file.sameOrLinked(other, kelp)).isFalse();
        assertThat(file.sameOrLinked(halyard, other)).isFalse();
    }

    @Test
    void a_period_needs_both_ends_in_order() {
        LocalDate day = LocalDate.parse("2025-01-01");
        assertThat(new StatedDates(day, day, null, null).period()).isPresent();
        assertThat(new StatedDates(day, day.minusDays(1), null, null).period()).isEmpty();
        assertThat(new StatedDates(null, day, null, null).period()).isEmpty();
        assertThat(new StatedDates(day, null, null, null).period()).isEmpty();
    }

    @Test
    void a_service_that_states_no_category_needs_security() {
        assertThat(aVendorFile().requiring().build().services().get(0).requiredCategories())
                .containsExactly(TrustCategory.SECURITY);
    }

    @Test
    void requests_without_services_are_about_all() {
        ServiceId one = new ServiceId(new UUID(1, 1));
        ServiceId other = new ServiceId(new UUID(1, 2));
        assertThat(request(Set.of()).isAbout(one)).isTrue();
        assertThat(request(Set.of(other)).isAbout(one)).isFalse();
        assertThat(request(Set.of(one)).isAbout(one)).isTrue();
    }

    @Test
    void ids_show_their_value() {
        assertThat(soc2("2025-01-01", "2025-12-31").build().id().toString()).startsWith("00000000-0000-0007");
    }

    private static EvidenceRequest request(Set<ServiceId> services) {
        return new EvidenceRequest(
                new UUID(4, 4),
                EvidenceClass.SOC2_TYPE2,
                LocalDate.parse("2026-01-01"),
                null,
                EvidenceRequest.State.OPEN,
                services);
    }

    private static VendorFile file(List<BridgeLetter> letters, List<Cuec> cuecs) {
        return new VendorFile(
                new VendorId(new UUID(2, 2)),
                new LegalName("Halyard"),
                null,
                List.of(),
                VendorState.PROSPECT,
                List.of(),
                List.of(),
                letters,
                cuecs,
                List.of());
    }
}
