package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path run;

    @Test
    void a_second_stack_on_the_same_data_is_refused_with_the_process_of_the_first() {
        try (var lock = RunLock.take(run)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.take(run))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Another stack is already running")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        RunLock.take(run).close();
    }

    @Test
    void a_left_over_process_is_ended() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "60").start();
        new Processes(run).add("sleeper", process.toHandle());
        assertThat(new Processes(run).endLeftOvers()).isEqualTo(1);
        // the end is noticed by a thread of its own, a moment later
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(run.resolve("processes")).doesNotExist();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws IOException {
        var process = new ProcessBuilder("sleep", "60").start();
        try {
            var other = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli() - 60_000;
            Files.writeString(run.resolve("processes"), "server " + process.pid() + " " + other + "\n");
            assertThat(new Processes(run).endLeftOvers()).isZero();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void secrets_are_made_once() {
        var first = Secrets.of(run);
        assertThat(first.get(Secrets.APP)).hasSize(48).isNotEqualTo(first.get(Secrets.OWNER));
        assertThat(Secrets.of(run).get(Secrets.APP)).isEqualTo(first.get(Secrets.APP));
    }
}
