package io.bridgeletter.domain.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Criteria by words that only one of them has, where a report prints what a criterion says and its number is not there, or
 * cannot be read. The words are those of the AICPA's TSP section 100.
 */
final class CriterionWords {
    private static final Map<String, String> CRITERIA = Map.ofEntries(
            Map.entry("commitment to integrity and ethical values", "CC1.1"),
            Map.entry("board of directors demonstrates independence", "CC1.2"),
            Map.entry("establishes, with board oversight, structures, reporting lines", "CC1.3"),
            Map.entry("attract, develop, and retain competent individuals", "CC1.4"),
            Map.entry("holds individuals accountable for their internal control", "CC1.5"),
            Map.entry("obtains or generates and uses relevant, quality information", "CC2.1"),
            Map.entry("internally communicates information", "CC2.2"),
            Map.entry("communicates with external parties", "CC2.3"),
            Map.entry("specifies objectives with sufficient clarity", "CC3.1"),
            Map.entry("identifies risks to the achievement of its objectives", "CC3.2"),
            Map.entry("considers the potential for fraud", "CC3.3"),
            Map.entry("assesses changes that could significantly impact", "CC3.4"),
            Map.entry("ongoing and/or separate evaluations", "CC4.1"),
            Map.entry("communicates internal control deficiencies", "CC4.2"),
            Map.entry("contribute to the mitigation of risks", "CC5.1"),
            Map.entry("general control activities over technology", "CC5.2"),
            Map.entry("deploys control activities through policies", "CC5.3"),
            Map.entry("logical access security software, infrastructure", "CC6.1"),
            Map.entry("prior to issuing system credentials", "CC6.2"),
            Map.entry("authorizes, modifies, or removes access", "CC6.3"),
            Map.entry("restricts physical access to facilities", "CC6.4"),
            Map.entry("discontinues logical and physical protections", "CC6.5"),
            Map.entry("protect against threats from sources outside", "CC6.6"),
            Map.entry("restricts the transmission, movement, and removal", "CC6.7"),
            Map.entry("introduction of unauthorized or malicious software", "CC6.8"),
            Map.entry("uses detection and monitoring procedures to identify", "CC7.1"),
            Map.entry("monitors system components and the operation", "CC7.2"),
            Map.entry("evaluates security events to determine", "CC7.3"),
            Map.entry("responds to identified security incidents", "CC7.4"),
            Map.entry("recover from identified security incidents", "CC7.5"),
            Map.entry("authorizes, designs, develops or acquires, configures", "CC8.1"),
            Map.entry("risks arising from potential business disruptions", "CC9.1"),
            Map.entry("risks associated with vendors and business partners", "CC9.2"),
            Map.entry("evaluates current processing capacity", "A1.1"),
            Map.entry("develops or acquires, implements, operates, approves, maintains", "A1.2"),
            Map.entry("tests recovery plan procedures", "A1.3"),
            Map.entry("identifies and maintains confidential information", "C1.1"),
            Map.entry("disposes of confidential information", "C1.2"),
            Map.entry("objectives related to processing, including definitions of data", "PI1.1"),
            Map.entry("system inputs, including controls over completeness", "PI1.2"),
            Map.entry("system processing to result in products", "PI1.3"),
            Map.entry("make available or deliver output completely", "PI1.4"),
            Map.entry("store inputs, items in processing, and outputs", "PI1.5"));

    /** Whom criteria speak of; a report calls itself by its name. */
    private static final List<String> SPEAKER =
            List.of("the entity", "board of directors demonstrates", "management establishes, with");

    private static final int LONGEST = 900;

    private CriterionWords() {}

    /** The criteria whose words a text has, in its order. */
    static String in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || SPEAKER.stream().noneMatch(lower::contains)) {
            return "";
        }
        var places = new ArrayList<Map.Entry<Integer, String>>();
        CRITERIA.forEach((words, id) -> {
            if (lower.contains(words)) {
                places.add(Map.entry(lower.indexOf(words), id));
            }
        });
        return String.join(
                ", ",
                places.stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
