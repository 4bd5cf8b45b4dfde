package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.bridgeletter.core.documents.TextExtractor.Outcome;
import io.bridgeletter.core.documents.internal.HostileFiles.Hostile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that want to hurt, through the real extractor. Their number is {@code -Dbridgeletter.hostile.files}; the profile
 * {@code thorough} sets a large one.
 */
class HostileFilesTest {
    private static final int FILES = Integer.getInteger("bridgeletter.hostile.files", 60);
    private static final long SEED = Long.getLong("bridgeletter.hostile.seed", 20261123);
    private static final int TIMEOUT_SECONDS = 8;

    /** The child's own limit, its new start, and a busy machine. */
    private static final double LONGEST_SECONDS = TIMEOUT_SECONDS + 32;

    /** 256 MB of heap, and what a virtual machine needs beside it. */
    private static final long MOST_MEGABYTES = 900;

    private final Map<String, Integer> byState = new TreeMap<>();
    private double longest;
    private String slowest = "";
    private long peak;

    @TempDir
    Path folder;

    @Test
    void every_hostile_file_ends_in_a_sentence_and_the_next_document_is_read() throws IOException {
        var good = GoodFiles.report();
        var at = 0;
        try (var reading = new ForkedReading(folder, TIMEOUT_SECONDS)) {
            for (var file : (Iterable<Hostile>) new HostileFiles(SEED).make(FILES)::iterator) {
                attack(reading, file);
                if (++at % 20 == 0) {
                    assertThat(reading.read("good.pdf", good)).isInstanceOf(Outcome.Text.class);
                }
            }
            assertThat(reading.read("good.pdf", good)).isInstanceOf(Outcome.Text.class);
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(longest).as(slowest).isLessThan(LONGEST_SECONDS);
        assertThat(peak).isLessThan(MOST_MEGABYTES);
        System.out.printf(
                "Hostile files: %d, %s; longest %.1f s (%s); peak of a child %d MB%n",
                FILES, byState, longest, slowest, peak);
    }

    @Test
    void a_child_that_dies_is_replaced_and_the_next_document_is_read() throws Exception {
        var good = GoodFiles.report();
        try (var reading = new ForkedReading(folder, 60)) {
            assertThat(reading.read("good.pdf", good)).isInstanceOf(Outcome.Text.class);
            var slow = CompletableFuture.supplyAsync(() -> {
                try {
                    return reading.read("slow.pdf", Attacks.endless());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            TimeUnit.SECONDS.sleep(3);
            // as a fault in native code does
            ProcessHandle.current().children().forEach(child -> signal(child, "SEGV"));
            assertThat(slow.get(30, TimeUnit.SECONDS)).isInstanceOf(Outcome.Crashed.class);
            assertThat(reading.read("good.pdf", good)).isInstanceOf(Outcome.Text.class);
        }
    }

    @Test
    void a_child_whose_memory_is_full_says_so_and_is_replaced() throws IOException {
        try (var reading = new ForkedReading(folder, 60)) {
            assertThat(reading.read("memory.pdf", Attacks.inflating(700)))
                    .isEqualTo(new Outcome.Crashed("document.readerMemory"));
            assertThat(reading.read("good.pdf", GoodFiles.report())).isInstanceOf(Outcome.Text.class);
        }
    }

    @Test
    void a_reading_that_is_interrupted_ends_at_once_and_takes_its_child_with_it() throws Exception {
        try (var reading = new ForkedReading(folder, 60)) {
            assertThat(reading.read("good.pdf", GoodFiles.report())).isInstanceOf(Outcome.Text.class);
            var outcome = new CompletableFuture<Outcome>();
            var reader = new Thread(() -> {
                try {
                    outcome.complete(reading.read("slow.pdf", Attacks.endless()));
                } catch (IOException | RuntimeException e) {
                    outcome.completeExceptionally(e);
                }
            });
            reader.start();
            TimeUnit.SECONDS.sleep(2);
            reader.interrupt();
            assertThat(outcome.get(10, TimeUnit.SECONDS)).isInstanceOf(Outcome.Crashed.class);
            assertThat(reading.read("good.pdf", GoodFiles.report())).isInstanceOf(Outcome.Text.class);
        }
    }

    @Test
    void the_child_sees_no_network_where_the_system_can_take_it_away() throws IOException {
        assumeThat(ExtractorProcess.Isolation.command()).isNotEmpty();
        try (var reading = new ForkedReading(folder, 60)) {
            assertThat(reading.read("good.pdf", GoodFiles.report())).isInstanceOf(Outcome.Text.class);
            for (var child : ProcessHandle.current().children().toList()) {
                var own = Files.readSymbolicLink(Path.of("/proc/" + child.pid() + "/ns/net"));
                assertThat(own).isNotEqualTo(Files.readSymbolicLink(Path.of("/proc/self/ns/net")));
                assertThat(Files.readString(Path.of("/proc/" + child.pid() + "/environ")))
                        .doesNotContain("HOME=");
            }
        }
    }

    /** Images and pages without text would be drawn for recognition, too. */
    private void attack(ForkedReading reading, Hostile file) throws IOException {
        var start = System.nanoTime();
        var outcome = reading.read(file.name(), file.content());
        if (outcome instanceof Outcome.Text text && text.text().pagesWithoutText() > 0) {
            draw(reading, file);
        }
        if (outcome instanceof Outcome.Text text) {
            assertThat(text.text().toString()).as(file.name()).doesNotContain("root:x:");
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        if (seconds > longest) {
            longest = seconds;
            slowest = file.kind() + " " + file.name();
        }
        peak = Math.max(peak, peakOfChildren());
        byState.merge(word(outcome), 1, Integer::sum);
    }

    private static void draw(ForkedReading reading, Hostile file) throws IOException {
        try (var work = WorkFolder.create()) {
            var source = reading.store(file.name(), file.content(), null);
            reading.extractor.process.run(
                    source.key(), source.fileName(), Map.of("out", work.path().toString(), "page", 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Outcome.Text text) {
            return text.warning() == null ? "READY" : "READY with warning";
        }
        if (outcome instanceof Outcome.Refused) {
            return "REJECTED";
        }
        return outcome instanceof Outcome.Crashed crashed ? "FAILED " + crashed.reason() : "FAILED";
    }

    private static long peakOfChildren() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(child -> {
                    try (var lines = Files.lines(Path.of("/proc/" + child.pid() + "/status"))) {
                        return lines.filter(line -> line.startsWith("VmHWM"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                                .findFirst()
                                .orElse(0);
                    } catch (IOException e) {
                        return 0; // it has just ended
                    }
                })
                .max()
                .orElse(0);
    }

    private static void signal(ProcessHandle child, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(child.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
