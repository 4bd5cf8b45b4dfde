package io.bridgeletter.core.documents.internal;

import static io.bridgeletter.core.documents.internal.Zips.anArchive;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCheckTest {
    private static final ArchiveCheck.Limits SMALL =
            new ArchiveCheck.Limits(20, 4 << 20, 2, 200, Duration.ofSeconds(10));

    @TempDir
    Path folder;

    @Test
    void lets_an_ordinary_archive_pass() throws IOException {
        var finding = look(
                anArchive()
                        .with("report.txt", "Halyard")
                        .with("letter.txt", "bridge")
                        .bytes(),
                ArchiveCheck.LIMITS);
        assertThat(finding).isEqualTo(new ArchiveCheck.Finding(null, true));
    }

    @Test
    void refuses_an_entry_that_inflates_a_thousand_times() throws IOException {
        assertThat(refusal(anArchive().withZeros("bomb", 40).bytes(), ArchiveCheck.LIMITS))
                .isEqualTo("document.archiveBomb");
    }

    @Test
    void refuses_many_small_entries_that_are_too_much_together() throws IOException {
        var archive = anArchive();
        for (var entry = 0; entry < 10; entry++) {
            archive.withZeros("part" + entry, 1);
        }
        assertThat(refusal(archive.bytes(), SMALL)).isEqualTo("document.archiveBomb");
    }

    @Test
    void counts_the_entries_of_inner_archives() throws IOException {
        var archive = anArchive();
        for (var inner = 0; inner < 5; inner++) {
            var entries = anArchive();
            for (var entry = 0; entry < 5; entry++) {
                entries.with("e" + entry, "x");
            }
            archive.with("inner" + inner + ".zip", entries.bytes());
        }
        assertThat(refusal(archive.bytes(), SMALL)).isEqualTo("document.archiveEntries");
    }

    @Test
    void refuses_a_bomb_inside_an_inner_archive_whatever_its_name() throws IOException {
        var inner = anArchive().withZeros("bomb", 8).bytes();
        assertThat(refusal(anArchive().with("picture.png", inner).bytes(), SMALL))
                .isEqualTo("document.archiveBomb");
    }

    @Test
    void refuses_archives_inside_each_other_without_end() throws IOException {
        var archive = anArchive().with("core.txt", "x").bytes();
        for (var level = 0; level < 6; level++) {
            archive = anArchive().with("level.zip", archive).bytes();
        }
        assertThat(refusal(archive, SMALL)).isEqualTo("document.archiveDepth");
    }

    @Test
    void refuses_entities_in_the_xml_of_an_office_file() throws IOException {
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><a/>";
        assertThat(refusal(anArchive().with("word/document.xml", laughs).bytes(), SMALL))
                .isEqualTo("document.xmlEntities");
    }

    @Test
    void does_not_believe_the_sizes_that_an_archive_states() throws IOException {
        var bytes = anArchive().withZeros("bomb", 40).bytes();
        var directory = new String(bytes, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0);
        assertThat(refusal(bytes, ArchiveCheck.LIMITS)).isEqualTo("document.archiveBomb");
    }

    @Test
    void finds_a_bomb_in_an_archive_whose_list_is_cut_off() throws IOException {
        var bytes = anArchive().withZeros("bomb", 8).with("end", "x").bytes();
        assertThat(refusal(Arrays.copyOf(bytes, bytes.length - 60), SMALL)).isEqualTo("document.archiveBomb");
    }

    @Test
    void tells_that_an_archive_was_cut_off() throws IOException {
        var bytes = anArchive().with("one.txt", "one").with("two.txt", "two").bytes();
        assertThat(look(Arrays.copyOf(bytes, bytes.length - 30), SMALL))
                .isEqualTo(new ArchiveCheck.Finding(null, false));
    }

    @Test
    void tells_that_an_entry_is_damaged() throws IOException {
        var bytes = anArchive().with("one.txt", "one").bytes();
        var directory = new String(bytes, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        bytes[directory + 16] ^= 1;
        assertThat(look(bytes, SMALL)).isEqualTo(new ArchiveCheck.Finding(null, false));
        var broken = anArchive().with("one.txt", "one and some more of it").bytes();
        Arrays.fill(broken, 40, 50, (byte) 0xff);
        assertThat(look(broken, SMALL)).isEqualTo(new ArchiveCheck.Finding(null, false));
    }

    @Test
    void says_that_a_locked_archive_is_locked() throws IOException {
        var bytes = anArchive().with("one.txt", "one").bytes();
        var directory = new String(bytes, ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        bytes[directory + 8] |= 1;
        assertThat(refusal(bytes, SMALL)).isEqualTo("document.archiveEncrypted");
    }

    private String refusal(byte[] content, ArchiveCheck.Limits limits) throws IOException {
        return String.valueOf(look(content, limits).refusal());
    }

    private ArchiveCheck.Finding look(byte[] content, ArchiveCheck.Limits limits) throws IOException {
        return ArchiveCheck.look(Files.write(folder.resolve("archive"), content), limits);
    }
}
