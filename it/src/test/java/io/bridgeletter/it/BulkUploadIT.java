package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Many files dropped at once, in a browser. */
@EnabledIf("io.bridgeletter.it.Browser#isInstalled")
class BulkUploadIT extends ApplicationIT {
    private static final int FILES = 200;

    @Test
    void hundreds_of_files_go_one_after_the_other_and_each_has_its_result(@TempDir Path folder)
            throws IOException, SQLException {
        var vendor = client.asTenant("northwind", "select id from vendor order by name desc limit 1")
                .get(0);
        var files = new ArrayList<Path>();
        for (var number = 1; number < FILES; number++) {
            files.add(Files.writeString(folder.resolve("note-" + number + ".txt"), "Note number " + number));
        }
        files.add(50, Files.write(folder.resolve("setup.pdf"), new byte[] {'M', 'Z', 0, 1, 2}));
        try (var browser = new Browser()) {
            var page = browser.open(1440, ColorScheme.LIGHT);
            page.navigate(client.url());
            Browser.signIn(page, "analyst");
            page.navigate(client.url() + "/t/northwind/vendor.xhtml?tab=documents&id=" + vendor);
            page.setInputFiles("input[type=file]", files.toArray(Path[]::new));
            page.waitForSelector(
                    "text=" + (FILES - 1) + " stored, 1 refused",
                    new Page.WaitForSelectorOptions().setTimeout(180_000));
            assertThat(page.textContent("#results li")).contains("setup.pdf");
            Browser.shoot(page, "bulk-upload");
            browser.assertNoComplaints();
        }
        assertThat(client.asTenant(
                        "northwind",
                        "select count(*) from document where vendor_id = '" + vendor + "' and file_name like 'note-%'"))
                .containsExactly(String.valueOf(FILES - 1));
    }
}
