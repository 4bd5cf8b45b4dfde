package io.bridgeletter.domain.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Halyard Routing, Inc.|HALYARD ROUTING INC
            Halyard Routing Incorporated|halyard routing inc.
            Halyard Routing Corporation|Halyard Routing Corp.
            Halyard Limited|HALYARD LTD.
            Halyard L.L.C.|Halyard, LLC
            Halyard limited liability company|Halyard LLC
            Müller Netze GmbH|MULLER NETZE G.m.b.H.
            Müller Netze Gesellschaft mit beschränkter Haftung|Müller Netze GmbH
            Straße AG|STRASSE Aktiengesellschaft
            Halyard B.V.|Halyard BV
            Halyard Pty. Ltd.|Halyard Proprietary Limited
            Halyard, S.r.o.|HALYARD S. R. O.
            Halyard spol. s r.o.|Halyard s.r.o.
            Halyard Sp. z o.o.|HALYARD SP Z OO
            Halyard S.A.S.|Halyard S. A. S.
            Halyard GmbH & Co. KG|Halyard GmbH and Co KG
            Halyard S.A. de C.V.|Halyard SA de CV
            O’Hara Networks plc|O'HARA NETWORKS PLC
            AT & T Inc|AT and T, Inc.
            Halyard-Routing Oy|Halyard Routing Oy
            """)
    void equals_every_spelling_of_itself(String one, String other) {
        assertThat(new LegalName(one)).isEqualTo(new LegalName(other)).hasSameHashCodeAs(new LegalName(other));
        assertThat(new LegalName(one).sameEntityAs(new LegalName(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Halyard GmbH, Halyard Inc",
        "Halyard Routing Inc, Halyard Inc",
        "Halyard Ltd, Halyard Pty Ltd",
        "Co, Inc",
        "Plan B, Plan",
        "Halyard and Sons Ltd, Halyard Sons Ltd"
    })
    void differs_from_another_entity(String one, String other) {
        assertThat(new LegalName(one)).isNotEqualTo(new LegalName(other));
        assertThat(new LegalName(one).sameEntityAs(new LegalName(other))).isFalse();
    }

    @Test
    void may_be_the_entity_whose_form_was_left_out_without_being_equal_to_it() {
        LegalName bare = new LegalName("Halyard Routing");
        LegalName full = new LegalName("Halyard Routing, Inc.");
        assertThat(bare.sameEntityAs(full)).isTrue();
        assertThat(full.sameEntityAs(bare)).isTrue();
        assertThat(bare).isNotEqualTo(full);
    }

    @Test
    void tells_the_name_from_its_form() {
        LegalName name = new LegalName("  Halyard   GmbH & Co. KG ");
        assertThat(name.base()).isEqualTo("halyard");
        assertThat(name.form()).isEqualTo("gmbh co kg");
    }

    @Test
    void keeps_a_name_that_consists_of_a_form() {
        assertThat(new LegalName("SE").base()).isEqualTo("se");
        assertThat(new LegalName("Plan B").base()).isEqualTo("plan b");
        assertThat(new LegalName("Alpha X Y").base()).isEqualTo("alpha x y");
    }

    @Test
    void does_not_equal_other_things() {
        assertThat(new LegalName("Halyard")).isNotEqualTo("Halyard");
    }
}
