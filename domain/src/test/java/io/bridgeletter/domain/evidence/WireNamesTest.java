package io.bridgeletter.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WireNamesTest {
    @Test
    void evidence_classes_have_the_names_of_the_facts_contract() {
        assertThat(Arrays.stream(EvidenceClass.values()).map(EvidenceClass::wireName))
                .containsExactly(
                        "soc2-type2",
                        "soc2-type1",
                        "soc1-type1",
                        "soc1-type2",
                        "soc3",
                        "bridge-letter",
                        "iso27001-certificate",
                        "iso27701-certificate",
                        "iso42001-certificate",
                        "iso-other-certificate",
                        "badge",
                        "subprocessor-list",
                        "dpa",
                        "pentest-letter",
                        "other");
    }

    @Test
    void every_wire_name_leads_back() {
        assertThat(EvidenceClass.values()).allSatisfy(one -> assertThat(EvidenceClass.fromWire(one.wireName()))
                .contains(one));
        assertThat(TrustCategory.values()).allSatisfy(one -> assertThat(TrustCategory.fromWire(one.wireName()))
                .contains(one));
        assertThat(Opinion.values())
                .allSatisfy(one -> assertThat(Opinion.fromWire(one.wireName())).contains(one));
    }

    @Test
    void unknown_names_are_nothing() {
        assertThat(EvidenceClass.fromWire("SOC2_TYPE2")).isEmpty();
        assertThat(TrustCategory.fromWire("safety")).isEmpty();
        assertThat(Opinion.fromWire("")).isEmpty();
    }

    @Test
    void categories_and_opinions_have_the_names_of_the_facts_contract() {
        assertThat(TrustCategory.PROCESSING_INTEGRITY.wireName()).isEqualTo("processing-integrity");
        assertThat(Opinion.UNQUALIFIED.wireName()).isEqualTo("unqualified");
    }

    @Test
    void only_the_two_types_are_soc_2_reports() {
        assertThat(Arrays.stream(EvidenceClass.values()).filter(EvidenceClass::isSoc2Report))
                .containsExactly(EvidenceClass.SOC2_TYPE2, EvidenceClass.SOC2_TYPE1);
        assertThat(Arrays.stream(EvidenceClass.values()).filter(EvidenceClass::isIsoCertificate))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.wireName()).startsWith("iso"));
    }
}
