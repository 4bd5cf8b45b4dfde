package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.Readings.values;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubserviceRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tarn uses a subservice organization, Amazon Web Services (“AWS”), to provide cloud hosting services. | Amazon Web Services | cloud hosting
            Tarn uses Snowharbor Data, Inc., a subservice organization, every day. | Snowharbor Data, Inc. | ~~
            Tarn uses Quayside Cloud (subservice organization) for hosting; the controls of Quayside Cloud are carved out. | Quayside Cloud | hosting
            Tarn uses Snowharbor Data, Inc., a subservice organization, for its backups. | Snowharbor Data, Inc. | backups
            Tarn utilizes the subservice organizations Lakeshore Models, Inc. and others. | Lakeshore Models, Inc. | ~~
            """)
    void finds_the_organization_of_a_sentence(String sentence, String name, String service) {
        var read = aReport().alsoInScope(sentence).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(List.of(name, service));
    }

    @Test
    void finds_several_with_their_services_in_brackets() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the following subservice organizations: Amazon Web Services, Inc. (cloud hosting),"
                                + " Ostrava Mail s.r.o. (delivery of mail) and Pellucid Identity Corp. (sign-in of users).")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "cloud hosting"),
                        List.of("Ostrava Mail s.r.o.", "delivery of mail"),
                        List.of("Pellucid Identity Corp.", "sign-in of users"));
    }

    @Test
    void a_name_may_have_its_short_form_before_what_it_provides() {
        var read = aReport().description("""
                        ## Subservice organisation

                        Brightmoor Data Centres plc (“Brightmoor”) provides space and power at sites in Leeds and Derby. It is a
                        subservice organisation.
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(List.of("Brightmoor Data Centres plc", "space and power"));
    }

    @Test
    void a_section_is_no_organization() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the subservice organizations identified in Section III, under DC7, for hosting.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    @Test
    void a_paragraph_may_begin_with_the_name() {
        var read = aReport().description("""
                        ## Subdienstleister

                        Harzblick Colocation AG Bereitstellung von Flächen und Strom

                        Weserlog Security GmbH Überwachung von Ereignissen rund um die Uhr
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Harzblick Colocation AG", "Bereitstellung von Flächen und Strom"),
                        List.of("Weserlog Security GmbH", "Überwachung von Ereignissen rund um die Uhr"));
    }

    @Test
    void a_sentence_may_say_what_each_provides() {
        var read = aReport().description("""
                        Tarn uses three subservice organizations. Tessen Data Centres Limited provides power and cooling
                        for the relay. Northlight Cloud B.V. provides container hosting, and Parch Messaging, Inc. provides
                        delivery of messages to payers.
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Tessen Data Centres Limited", "power and cooling for the relay"),
                        List.of("Northlight Cloud B.V.", "container hosting"),
                        List.of("Parch Messaging, Inc.", "delivery of messages to payers"));
    }

    @Test
    void a_table_without_a_head_for_services_has_them_in_the_only_other_column() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        | Subservice Organization | __ |
                        | Amazon Web Services, Inc. | Storage of documents |
                        | Prairie Shredding Company | Destruction of records |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Storage of documents"),
                        List.of("Prairie Shredding Company", "Destruction of records"));
    }

    @Test
    void a_place_behind_a_company_is_no_part_of_its_name() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        | Subservice Organization | Service |
                        | Förde Rechenzentrum GmbH, Kiel | Hosting of servers |
                        | Bolt Mail Co., Ltd. | Delivery of mail |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME))
                .containsExactly(List.of("Förde Rechenzentrum GmbH"), List.of("Bolt Mail Co., Ltd."));
    }

    @Test
    void an_organization_may_be_used_and_belong_to_the_company() {
        var read = aReport().description("""
                        Tarn uses Meghdoot Cloud Limited, a subservice organization, for infrastructure as a service. The
                        description excludes its controls (carve-out method). Tarn further uses Tarn Support Private
                        Limited, its wholly owned subsidiary, for support of customers.

                        Quayside Cloud Platform is used for hosting of the relay. In addition, Bolt Mail, Inc. is used for
                        delivery of mail. Both are presented under the carve-out method.
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Meghdoot Cloud Limited", "infrastructure as a service"),
                        List.of("Tarn Support Private Limited", "support of customers"),
                        List.of("Quayside Cloud Platform", "hosting of the relay"),
                        List.of("Bolt Mail, Inc.", "delivery of mail"));
    }

    @Test
    void what_is_used_for_something_may_be_no_organization() {
        var read = aReport()
                .alsoInScope("The carve-out method was applied. Encryption is used for all data at rest."
                        + " TLS is used to provide a secure transport.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    @Test
    void the_number_of_a_section_is_nobody() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses subservice organizations identified in Section III to perform some of its services.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).isEmpty();
    }

    @Test
    void finds_several_with_the_purpose_of_each() {
        var read = aReport()
                .alsoInScope(
                        "Tarn relies on three subservice organizations: Amazon Web Services, Inc. for cloud hosting,"
                                + " Cloudlane Mailers, LLC for delivery of mail, and Bantry Optical Ltd. for recognition of receipts.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "cloud hosting"),
                        List.of("Cloudlane Mailers, LLC", "delivery of mail"),
                        List.of("Bantry Optical Ltd.", "recognition of receipts"));
    }

    @Test
    void german_purposes_stand_before_the_names() {
        var read = aReport()
                .alsoInScope(
                        "Tarn nutzt für den Rechenzentrumsbetrieb die Elbdaten Betriebs-GmbH und für Druck und Versand"
                                + " die Lindwurm Druck AG. Die Kontrollen dieser Subdienstleister sind nicht in der Beschreibung"
                                + " enthalten.")
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE, Field.SUBSERVICE_METHOD))
                .containsExactly(
                        List.of("Elbdaten Betriebs-GmbH", "Rechenzentrumsbetrieb", "carve-out"),
                        List.of("Lindwurm Druck AG", "Druck und Versand", "carve-out"));
    }

    @Test
    void one_paragraph_may_hold_a_list() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        Rackmere Hosting Limited: data centre halls, in Sheffield. Alder Cloud LLC: backup storage, in London.
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Rackmere Hosting Limited", "data centre halls"),
                        List.of("Alder Cloud LLC", "backup storage"));
    }

    @Test
    void reads_a_table_below_its_heading_with_the_method_of_each() {
        var read = aReport().description("""
                        ## Subservice Organizations

                        | Organization | Service provided | Method |
                        | Amazon Web Services, Inc. | Hosting of the relay | Carve-out |
                        | Birch Support Ltd | First line support | Inclusive |
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE, Field.SUBSERVICE_METHOD))
                .containsExactly(
                        List.of("Amazon Web Services, Inc.", "Hosting of the relay", "carve-out"),
                        List.of("Birch Support Ltd", "First line support", "inclusive"));
    }

    @Test
    void reads_a_list_below_a_sentence_that_opens_it() {
        var read = aReport().description("""
                        The relay relies on these subservice organizations:

                        * Amazon Web Services – hosting of the relay
                        * Birch Support Ltd: first line support
                        * the rest is done by us
                        """).read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Amazon Web Services", "hosting of the relay"),
                        List.of("Birch Support Ltd", "first line support"));
    }

    @Test
    void tells_the_same_organization_once() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses a subservice organization, Amazon Web Services (“AWS”), to provide cloud hosting.")
                .description("""
                        ## Subservice Organizations

                        | Organization | Service |
                        | AWS | Hosting |
                        | Amazon Web Services, Inc. | Hosting |
                        """)
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME)).containsExactly(List.of("Amazon Web Services"));
    }

    @Test
    void vendors_that_are_none_are_not_told() {
        var read = aReport().description("""
                        ## Subservice organizations
                        Tarn uses Larch Cloud, LLC (hosting of servers), a subservice organization.

                        Tarn also relies on the following vendors, which are not considered subservice organizations:

                        | Vendor | Use |
                        | Ledger Desk, Inc. | Tickets |
                        | Payroll House, Inc. | Salaries |
                        """).read();

        assertThat(values(read, Field.SUBSERVICE_NAME)).containsExactly("Larch Cloud, LLC");
    }

    @Test
    void a_list_tells_what_each_does_at_length_and_where_without_the_place() {
        var read = aReport()
                .alsoInScope(
                        "Tarn uses the subservice organizations Larch Data Centers, LLC for its primary site and Alder"
                                + " Corporation for mail, and the description excludes their controls.")
                .description("""
                        ## Subservice organizations

                        * Larch Data Centers, LLC: colocation, power and cooling for the primary site
                        * Alder Corporation: delivery of outbound mail, in Sheffield
                        """)
                .read();

        assertThat(groups(read, Field.SUBSERVICE_NAME, Field.SUBSERVICE_SERVICE))
                .containsExactly(
                        List.of("Larch Data Centers, LLC", "colocation, power and cooling for the primary site"),
                        List.of("Alder Corporation", "delivery of outbound mail"));
    }
}
