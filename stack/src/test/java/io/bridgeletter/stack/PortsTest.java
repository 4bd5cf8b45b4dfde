package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortsTest {
    @Test
    void one_offset_moves_every_port() {
        assertThat(Ports.offset(1000)).isEqualTo(new Ports(9080, 9180, 9025, 9432, 9125, 9090));
    }

    @Test
    void an_offset_beyond_the_last_port_is_refused_with_the_setting() {
        assertThatThrownBy(() -> Ports.offset(60_000))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(Ports.SETTING);
    }

    @ParameterizedTest
    @CsvSource({"2000, 10080, 2001", "1900, 10080, 1901", "2055, 10080, 2056", "-1415, 6665, -1410"})
    void an_offset_that_browsers_refuse_is_refused_with_the_next_that_works(int offset, int port, int next) {
        assertThatThrownBy(() -> Ports.offset(offset))
                .isInstanceOf(StackException.class)
                .hasMessage("Browsers refuse to open port " + port + ", which " + Ports.SETTING + "=" + offset
                        + " gives. The next offset that works is " + next + ".");
        assertThat(Ports.offset(next).application()).isEqualTo(8080 + next);
    }

    @Test
    void ports_that_no_browser_opens_may_be_any() {
        assertThat(Ports.offset(1990).management()).isEqualTo(10_080);
    }

    @Test
    void free_ports_are_all_different() {
        assertThat(Ports.free().named().values()).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void free_ports_pass_the_check() {
        PortCheck.requireFree(Ports.free());
    }

    @Test
    void a_taken_port_is_named_with_its_part_and_what_to_do() throws IOException {
        try (var taken = new ServerSocket(0, 1, Ports.host())) {
            var free = Ports.free();
            var ports = new Ports(
                    free.application(),
                    taken.getLocalPort(),
                    free.mailbox(),
                    free.database(),
                    free.smtp(),
                    free.management());
            assertThatThrownBy(() -> PortCheck.requireFree(ports))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(
                            "Port " + taken.getLocalPort() + ", which Keycloak (login) needs, is already in use")
                    .hasMessageContaining("BRIDGELETTER_PORT_OFFSET=1000");
        }
    }
}
