package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.facts.Readings.groups;
import static io.bridgeletter.domain.facts.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Under which criteria a test and its result stand. */
class CriteriaOfTestsTest {
    @Test
    void a_criterion_may_be_told_at_length() {
        var read = aReport().tests("""
                        CC6.2 Prior to issuing system credentials and granting system access, the entity registers and authorizes new internal and external users whose access is administered by the entity. For those users whose access is administered by the entity, user system credentials are removed when user access is no longer authorized, as it is for those whose contract ends.

                        | No. | Control | Results |
                        | F-122 | Access of leavers is withdrawn. | Deviation noted. For 5 of 12 leavers access was withdrawn late. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.2", "5 of 12"));
    }

    @Test
    void a_control_that_is_tested_elsewhere_does_not_name_its_criterion() {
        var read = aReport().tests("""
                        ## CC7.1 Vulnerabilities are found

                        | No. | Control | Tests | Results |
                        | RA-05 | Penetration tests are made. | Refer to CC3.2 for the tests and their results. | |
                        | OP-01 | Systems are patched. | Inspected 20 patches. | Exception noted. For 3 of 20 patches, the time was exceeded. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC7.1", "3 of 20"));
    }

    @Test
    void a_control_that_could_not_be_tested_under_two_criteria_is_one() {
        var read = aReport().tests("""
                        ## CC7.4 Incidents are answered

                        | No. | Control | Tests | Results |
                        | INC-05 | A review follows on critical incidents. | Inspected the register. | Not tested. There was none. |

                        ## CC7.5 Recovery from incidents

                        | INC-05 | A review follows on critical incidents. | Inspected the register. | Not tested. There was none. |
                        | INC-06 | Plans are exercised after disasters. | Inspected the plan. | Not tested. There was none. |
                        """).read();

        assertThat(groups(read, Field.NOT_TESTED_CRITERIA)).containsExactly(List.of("CC7.4, CC7.5"), List.of("CC7.5"));
    }

    @Test
    void the_same_exception_under_several_criteria_is_one() {
        var read = aReport().tests("""
                        | Criteria | Control | Result |
                        | CC6.1 | Access ends with employment. | Exception noted. For 6 of 25 leavers, access was not removed in time. |
                        | CC6.2 | Access ends with employment. | Exception noted. For 6 of 25 leavers, access was not removed in time. |
                        | CC6.3 | Access is reviewed. | Exception noted. For 1 of 25 reviews, the list was not complete. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.1, CC6.2", "6 of 25"), List.of("CC6.3", "1 of 25"));
    }

    @Test
    void a_criterion_above_holds_for_the_rows_below() {
        var read = aReport().tests("""
                        CC8.1 The entity authorizes and tests changes.

                        | Control | Test | Result |
                        | Changes are approved. | Inspected changes. | Exception noted. 1 of 40 changes had no approval. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA)).containsExactly(List.of("CC8.1"));
    }

    @Test
    void a_matrix_tells_the_criteria_of_controls_that_are_told_without_them() {
        var read = aReport().tests("""
                        ## Part A – Criteria and related controls

                        | Criterion | Description | Controls |
                        | CC1.4 | People are competent. | HR-02, HR-04 |
                        | CC2.2 | Policies are told. | CO-04, HR-02 |
                        | CC6.2 | Access ends. | AC-06 |
                        | CC6.3 | Access is least. | AC-06, AC 7 |

                        ## Part B – Controls, tests and results

                        | No. | Control | Tests | Results |
                        | HR-02 | Training is completed. | Inspected records of new hires. | No deviations noted. |
                        | | | Inspected records of employees. | Deviation noted. For 2 of 30 employees it was late. |
                        | CO-04 | Diagrams are current. | Inspected the diagrams. | Deviation noted. For 1 of 2 services it was old. |
                        | AC-06 | Access is reviewed. | Inspected reviews. | Deviation noted. For 2 of 4 quarters none took place. |
                        | XX-01 | Backups are made. | Inspected logs. | Deviation noted. For 3 of 9 nights none was made. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(
                        List.of("CC1.4, CC2.2", "2 of 30"),
                        List.of("CC2.2", "1 of 2"),
                        List.of("CC6.2, CC6.3", "2 of 4"),
                        List.of("", "3 of 9"));
    }

    @Test
    void a_criterion_that_cannot_be_read_is_not_the_one_above() {
        var read = aReport().tests("""
                        | No. | Control | Criteria | Tests | Results |
                        | 1 | Doors are locked. | CC6.4 | Tried a door. | No exceptions noted. |
                        | 2 | Disks are shredded. | GQ6 | Saw a shredder. | Exception noted. For 2 of 9 disks no record was kept. |
                        | 3 | Rules are kept. | CC6.6 | Saw the rules. | Exception noted. For 1 of 5 firewalls there were none. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("", "2 of 9"), List.of("CC6.6", "1 of 5"));
    }

    @Test
    void the_words_of_a_criterion_may_fill_the_first_cells_of_several_controls() {
        var read = aReport().tests("""
                        | TSC Ref. # | Control | Result |
                        | CC7.1 To meet its objectives, the entity uses detection and monitoring procedures to identify (1) changes to configurations that result in the introduction of new vulnerabilities | Rules are kept. | No exceptions noted. |
                        | and (2) susceptibilities. | Hosts are scanned. | Exception noted. For 1 of 20 findings the time was exceeded. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC7.1", "1 of 20"));
    }

    @Test
    void a_table_of_tests_with_the_controls_in_its_last_column_is_no_matrix() {
        var read = aReport().tests("""
                        | Criteria | Control | Result | Ref |
                        | CC6.1 | Access is granted. | Exception noted. Access of 2 of 25 users was not. | AC-01 |
                        | CC6.2 | Access ends. | No exceptions noted. | AC-02 |
                        | CC6.3 | Access is least. | No exceptions noted. | AC-03 |
                        | CC7.1 | Hosts are scanned. | Exception noted. For 1 of 9 hosts there was none. | VM-01 |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("CC6.1", "2 of 25"), List.of("CC7.1", "1 of 9"));
    }

    @Test
    void what_a_matrix_says_of_one_control_holds_for_no_other_row() {
        var read = aReport().tests("""
                        | Criterion | Controls |
                        | CC6.1 | AC-01 |
                        | CC6.2 | AC-06 |
                        | CC6.3 | AC-06 |

                        ## Controls, tests and results

                        | No. | Control | Results |
                        | AC-06 | Access is reviewed. | No deviations noted. |
                        | Summary | What else was seen. | Deviation noted. For 2 of 9 branches there was no list. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA, Field.EXCEPTION_SAMPLE))
                .containsExactly(List.of("", "2 of 9"));
    }

    @Test
    void one_row_is_no_matrix() {
        var read = aReport().tests("""
                        | Criterion | Controls |
                        | CC6.1 | AC-06 |

                        ## CC7.1 Hosts

                        | No. | Control | Results |
                        | AC-06 | Hosts are scanned. | Deviation noted. For 2 of 9 hosts there was no scan. |
                        """).read();

        assertThat(groups(read, Field.EXCEPTION_CRITERIA)).containsExactly(List.of("CC7.1"));
    }
}
