package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackOptionsTest {
    private final Path home = Path.of("somewhere").toAbsolutePath();

    @Test
    void the_defaults_keep_data_below_the_source_tree() {
        var options = StackOptions.defaults(home);
        assertThat(options.run()).isEqualTo(home.resolve(".data/run"));
        assertThat(options.dist()).isEqualTo(home.resolve(".data/dist"));
        assertThat(options.ports().application()).isEqualTo(8080);
        assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(options.demo()).isTrue();
    }

    @Test
    void tests_have_data_and_ports_of_their_own_but_share_the_distributions() {
        var run = home.resolve("elsewhere");
        var options = StackOptions.forTests(home, run);
        assertThat(options.run()).isEqualTo(run);
        assertThat(options.dist()).isEqualTo(home.resolve(".data/dist"));
        assertThat(options.ports()).isNotEqualTo(Ports.offset(0));
        assertThat(options.durable()).isFalse();
    }

    @Test
    void the_environment_of_the_server_can_be_extended() {
        var options = StackOptions.defaults(home)
                .withEnvironment("BRIDGELETTER_TIKA_CP", "a.jar")
                .withEnvironment("OTHER", "b");
        assertThat(options.environment()).isEqualTo(Map.of("BRIDGELETTER_TIKA_CP", "a.jar", "OTHER", "b"));
    }

    @Test
    void one_change_leaves_the_rest_alone() {
        var options = StackOptions.defaults(home)
                .withDemo(false)
                .withParts(Part.DATABASE)
                .withQuickStart(false)
                .withPorts(Ports.offset(7));
        assertThat(options.demo()).isFalse();
        assertThat(options.parts()).containsExactly(Part.DATABASE);
        assertThat(options.quickStart()).isFalse();
        assertThat(options.ports()).isEqualTo(Ports.offset(7));
        assertThat(options.durable()).isTrue();
    }
}
