package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLaunchTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_quote_in_a_value_stays_in_the_value() {
        assertThat(ServerLaunch.quoted("a'b $(c)")).isEqualTo("'a'\\''b $(c)'");
    }

    @Test
    void the_java_of_a_stack_sets_its_environment() throws IOException {
        ServerLaunch.writeJavaHome(folder, Map.of("BRIDGELETTER_MAIL_FROM", "Bridgeletter <a@example>"));
        assertThat(Files.readString(folder.resolve("bin/java")))
                .contains("export BRIDGELETTER_MAIL_FROM='Bridgeletter <a@example>'\n")
                .endsWith(" \"$@\"\n");
    }

    @Test
    void options_are_one_line() {
        var launch = new ServerLaunch(
                folder, folder, folder, List.of("-Xmx1m"), Map.of("a", "b"), Map.of("SECRET", "c"), Ports.offset(0));
        assertThat(launch.javaOptions()).isEqualTo("-Xmx1m -Da=b");
    }
}
