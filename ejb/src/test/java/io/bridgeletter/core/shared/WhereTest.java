package io.bridgeletter.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereTest {
    @Test
    void conditions_without_a_value_are_left_out() {
        assertThat(new Where().equal("d.state", null).contains("d.name", " ").text())
                .isEmpty();
    }

    @Test
    void a_sign_that_no_database_stores_is_no_text() {
        assertThat(new Where().contains("d.name", "\0 ").text()).isEmpty();
    }

    @Test
    void every_condition_names_its_own_value() {
        assertThat(new Where()
                        .equal("d.state", "READY")
                        .contains("d.name", "soc")
                        .contains("d.name", "2")
                        .text())
                .isEqualTo(" where (d.state = ?1) and (lower(d.name) like ?2 escape '!')"
                        + " and (lower(d.name) like ?3 escape '!')");
    }
}
