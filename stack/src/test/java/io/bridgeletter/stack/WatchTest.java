package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WatchTest {
    private final Watch watch = new Watch();

    @Test
    void tells_every_death_once_and_none_that_was_asked_for(@TempDir Path folder) throws IOException {
        var log = Files.writeString(folder.resolve("part.log"), "its last words\n");
        var asked = part();
        var first = part();
        var second = part();
        watch.over("Asked", asked.toHandle(), log);
        watch.over("First", first.toHandle(), log);
        watch.over("Second", second.toHandle(), log);
        watch.forget(asked.toHandle());
        asked.destroyForcibly();
        first.destroyForcibly();
        var death = watch.awaitDeath();
        assertThat(death.process()).isEqualTo(first.toHandle());
        assertThat(death.text()).startsWith("First has ended by itself.").contains("its last words");
        second.destroyForcibly();
        assertThat(watch.awaitDeath().process()).isEqualTo(second.toHandle());
    }

    /** A process that goes on until it is killed: it waits for input that nobody sends. */
    private static Process part() throws IOException {
        return new ProcessBuilder("cat").start();
    }
}
