package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_top_folder_is_left_out_and_the_result_is_reused() throws IOException {
        var archive = zip("thing-1.0/bin/run.txt");
        var first = Distribution.prepared(folder.resolve("dist"), "thing", archive, List.of("a"), made -> {});
        assertThat(first.resolve("bin/run.txt")).hasContent("content");
        var second = Distribution.prepared(folder.resolve("dist"), "thing", archive, List.of("a"), made -> {
            throw new IOException("prepared twice");
        });
        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_input_makes_another_folder() throws IOException {
        var archive = zip("thing-1.0/a.txt");
        var dist = folder.resolve("dist");
        assertThat(Distribution.prepared(dist, "thing", archive, List.of("a"), made -> {}))
                .isNotEqualTo(Distribution.prepared(dist, "thing", archive, List.of("b"), made -> {}));
    }

    @Test
    void a_failed_preparation_leaves_nothing_behind() throws IOException {
        var archive = zip("thing-1.0/a.txt");
        var dist = folder.resolve("dist");
        assertThatThrownBy(() -> Distribution.prepared(dist, "thing", archive, List.of(), made -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(StackException.class);
        assertThat(dist).isEmptyDirectory();
    }

    @Test
    void an_entry_outside_of_the_folder_is_refused() throws IOException {
        var archive = zip("thing-1.0/../../evil.txt");
        assertThatThrownBy(() -> Distribution.prepared(folder.resolve("dist"), "thing", archive, List.of(), made -> {}))
                .hasMessageContaining("outside");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    private Path zip(String entry) throws IOException {
        var archive = folder.resolve("thing.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write("content".getBytes(UTF_8));
        }
        return archive;
    }
}
