package io.bridgeletter.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @Test
    void a_folder_that_was_copied_is_closed_to_others_again(@TempDir Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        Postgres.closeToOthers(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_is_not_there_yet_is_left_to_the_database(@TempDir Path folder) {
        assertThatCode(() -> Postgres.closeToOthers(folder.resolve("postgres"))).doesNotThrowAnyException();
    }
}
