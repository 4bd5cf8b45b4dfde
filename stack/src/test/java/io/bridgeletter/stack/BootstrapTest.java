package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgeletter.stack.Bootstrap.Step;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    @Test
    void a_parameter_becomes_a_quoted_text() {
        assertThat(Bootstrap.substitute("password :'app_password';", Map.of("app_password", "secret")))
                .isEqualTo("password 'secret';");
    }

    @Test
    void a_quote_in_a_password_cannot_end_the_text() {
        assertThat(Bootstrap.substitute("password :'p';", Map.of("p", "x'; drop database keycloak; --")))
                .isEqualTo("password 'x''; drop database keycloak; --';");
    }

    @Test
    void a_backslash_means_itself_whatever_the_server_is_set_to() {
        assertThat(Bootstrap.quote("a\\'b")).isEqualTo(" E'a\\\\''b'");
    }

    @Test
    void a_dollar_in_a_password_is_no_group_of_the_pattern() {
        assertThat(Bootstrap.substitute(":'p'", Map.of("p", "$1\\"))).isEqualTo(" E'$1\\\\'");
    }

    @Test
    void a_missing_value_is_an_error_and_no_empty_password() {
        assertThatThrownBy(() -> Bootstrap.substitute(":'owner_password'", Map.of()))
                .hasMessageContaining("owner_password");
    }

    @Test
    void a_cast_is_no_parameter() {
        assertThat(Bootstrap.substitute("select 'a'::'text'", Map.of())).isEqualTo("select 'a'::'text'");
    }

    @Test
    void a_body_between_dollars_is_one_statement() {
        var steps = Bootstrap.steps("-- a comment\ndo $$\nbegin\n  perform 1;\nend $$;\nselect 1;\n");
        assertThat(steps).extracting(Step::text).containsExactly("do $$\nbegin\n  perform 1;\nend $$;", "select 1;");
    }

    @Test
    void answers_of_a_query_can_be_statements_and_the_database_can_change() {
        var steps = Bootstrap.steps("select 'create database a'\nwhere true \\gexec\n\\connect a\nselect 1;\n");
        assertThat(steps)
                .extracting(Step::kind)
                .containsExactly(Step.Kind.EXECUTE_ROWS, Step.Kind.CONNECT, Step.Kind.STATEMENT);
    }

    @Test
    void a_statement_without_an_end_is_an_error() {
        assertThatThrownBy(() -> Bootstrap.steps("select 1")).hasMessageContaining("does not end");
    }
}
