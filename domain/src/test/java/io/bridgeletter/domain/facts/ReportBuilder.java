package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;

import io.bridgeletter.domain.layout.DocumentBuilder;
import java.util.EnumMap;
import java.util.Map;

/** A report with all its parts and nothing to ask about, of which a test changes what it is about. */
final class ReportBuilder {
    private static final String COVER = """
            # Tarn Data Services, Inc.

            System and Organization Controls (SOC 2) Type 2 Report
            on the Tarn Relay relevant to Security and Availability

            For the period April 1, 2025 to March 31, 2026
            """;

    private static final String SCOPE = """
            # Section I – Independent Service Auditor's Report

            To the Management of Tarn Data Services, Inc.

            ## Scope
            We have examined Tarn Data Services, Inc.'s description of its Tarn Relay throughout the period
            April 1, 2025 to March 31, 2026, and the suitability of the design and operating effectiveness of
            controls stated in the description, based on the trust services criteria relevant to security and
            availability (applicable trust services criteria).

            """;

    private static final String OPINION = """
            ## Opinion
            In our opinion, in all material respects, the description presents the system that was designed and
            implemented, and the controls operated effectively throughout the period.

            """;

    private static final String SIGNATURE = """
            Abbot Lindqvist LLP
            Chicago, Illinois
            May 29, 2026
            """;

    private static final String ASSERTION = """
            # Section II – Assertion of the Management of Tarn Data Services, Inc.

            We have prepared the accompanying description of the system for the users of the report.
            """;

    private static final String DESCRIPTION = """
            # Section III – Tarn's Description of its Tarn Relay

            The relay passes messages between the branches of its customers.

            ## Complementary User Entity Controls
            The following controls are assumed to be implemented by user entities:

            * User entities remove the accounts of their leavers.
            * User entities keep the keys of their branches secret.
            """;

    private static final String TESTS = """
            # Section IV – Trust Services Criteria, Controls, Tests and Results of Tests

            | Criteria | Control | Test | Result |
            | CC6.1 | Access is granted on request. | Inspected requests. | No exceptions noted. |
            | CC6.2 | Access ends with employment. | Inspected leavers. | Exception noted. Access of 2 of 25 leavers had not ended. |
            """;

    private final Map<Part, String> parts = new EnumMap<>(Part.class);
    private String scope = SCOPE;
    private String opinion = OPINION;
    private String signature = SIGNATURE;
    private final DocumentBuilder document = aDocument();

    private ReportBuilder() {
        parts.put(Part.COVER, COVER);
        parts.put(Part.ASSERTION, ASSERTION);
        parts.put(Part.DESCRIPTION, DESCRIPTION);
        parts.put(Part.TESTS, TESTS);
    }

    static ReportBuilder aReport() {
        return new ReportBuilder();
    }

    static ReportBuilder aTypeOne() {
        return aReport().cover("""
                        # Tarn Data Services, Inc.

                        SOC 2 Type 1 Report on the Tarn Relay

                        As of March 31, 2026
                        """).scope("""
                        # Section I – Independent Service Auditor's Report

                        To the Management of Tarn Data Services, Inc.

                        ## Scope
                        We have examined Tarn Data Services, Inc.'s description of its Tarn Relay as of March 31, 2026,
                        and the suitability of the design of controls, based on the trust services criteria relevant to
                        security (applicable trust services criteria).

                        We did not perform any procedures regarding the operating effectiveness of controls stated in
                        the description and, accordingly, do not express an opinion thereon.

                        """).without(Part.TESTS);
    }

    ReportBuilder cover(String text) {
        return with(Part.COVER, text);
    }

    /** Head and scope of the auditor's report. */
    ReportBuilder scope(String text) {
        scope = text;
        return this;
    }

    /** Below the usual scope. */
    ReportBuilder alsoInScope(String text) {
        scope = SCOPE + text + "\n\n";
        return this;
    }

    ReportBuilder opinion(String text) {
        opinion = text + "\n\n";
        return this;
    }

    ReportBuilder signature(String text) {
        signature = text;
        return this;
    }

    ReportBuilder assertion(String text) {
        return with(Part.ASSERTION, "# Section II – Management's Assertion\n\n" + text);
    }

    /** Below the heading of the description. */
    ReportBuilder description(String text) {
        return with(Part.DESCRIPTION, "# Section III – Tarn's Description of its Tarn Relay\n\n" + text);
    }

    /** Below the heading of the tests. */
    ReportBuilder tests(String text) {
        return with(
                Part.TESTS, "# Section IV – Trust Services Criteria, Controls, Tests and Results of Tests\n\n" + text);
    }

    ReportBuilder otherInformation(String text) {
        return with(
                Part.OTHER_INFORMATION,
                "# Section V – Other Information Not Covered by the Service Auditor's Report\n\n" + text);
    }

    ReportBuilder with(Part part, String text) {
        parts.put(part, text);
        return this;
    }

    ReportBuilder without(Part part) {
        parts.remove(part);
        return this;
    }

    ReportBuilder created(String day) {
        document.created(day);
        return this;
    }

    ReportBuilder footer(String text) {
        document.footer(text);
        return this;
    }

    DocumentBuilder document() {
        if (!scope.isEmpty()) {
            parts.put(Part.AUDITOR_REPORT, scope + opinion + signature);
        }
        parts.values().forEach(document::page);
        return document;
    }

    Proposal read() {
        return Readings.read(document());
    }
}
