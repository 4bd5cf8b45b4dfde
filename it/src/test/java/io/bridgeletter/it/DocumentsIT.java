package io.bridgeletter.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files of every kind on their way through the running application. */
class DocumentsIT extends ApplicationIT {
    private static final Set<String> ENDED = Set.of("READY", "FAILED", "REJECTED");
    private static final Clock CLOCK = Clock.systemUTC();
    private String vendor;

    @BeforeEach
    void aVendor() throws SQLException {
        vendor = client.asTenant("northwind", "select id from vendor order by name limit 1")
                .get(0);
    }

    @Test
    void a_report_that_was_cut_off_is_ready_with_a_warning() {
        var whole = Client.sample("S01_halyard_soc2_t2_qualified.pdf");
        var document = ended(upload("cut.pdf", Arrays.copyOf(whole, 6000)));
        assertThat(document.getString("state")).isEqualTo("READY");
        assertThat(document.getString("reason")).isEqualTo("document.cutOff");
    }

    @Test
    void what_lies_in_an_archive_becomes_documents_of_the_same_vendor() {
        var archive = zip(
                "2026/S06.pdf", Client.sample("S06_pinecrest_bridge_ok.pdf"),
                "mail.eml", MAIL.replace("\n", "\r\n").getBytes(UTF_8),
                "setup.exe", new byte[] {'M', 'Z', 0, 1, 2, 3},
                "inner.zip", zip("notes.txt", "Kolibri notes".getBytes(UTF_8)));
        var parent = ended(upload("evidence.zip", archive));
        assertThat(parent.getString("state")).isEqualTo("READY");
        var parts = parts(parent);
        assertThat(parts).hasSize(4).allSatisfy(part -> {
            assertThat(part.getString("vendor")).isEqualTo(vendor);
            assertThat(part.getString("parent")).isEqualTo(parent.getString("id"));
        });
        assertThat(states(parts)).containsExactlyInAnyOrder("READY", "READY", "REJECTED", "READY");
        assertThat(parts(named(parts, "mail.eml")))
                .extracting(part -> part.getString("fileName"))
                .containsExactly("letter.txt");
        assertThat(parts(named(parts, "inner.zip")))
                .extracting(part -> part.getString("fileName"))
                .containsExactly("notes.txt");
    }

    @Test
    void doing_an_archive_again_makes_no_second_parts() throws SQLException {
        var parent = ended(upload("twice.zip", zip("one.txt", "one".getBytes(UTF_8))));
        parts(parent);
        client.asTenantDo(
                "northwind",
                "insert into work (tenant_id, kind, ref, due_at) select tenant_id, 'READ_DOCUMENT', id, now() "
                        + "from document where id = '" + parent.getString("id") + "'");
        await("the work to be done", () -> client.asTenant(
                        "northwind", "select 1 from work where ref = '" + parent.getString("id") + "'")
                .isEmpty());
        assertThat(parts(parent)).hasSize(1);
    }

    @Test
    void a_bomb_is_rejected_with_a_reason_and_the_next_document_is_read() {
        var bomb = upload("bomb.zip", zip("zeros", new byte[40 << 20]));
        var next = upload("next.pdf", Client.sample("S06_pinecrest_bridge_ok.pdf"));
        assertThat(ended(bomb).getString("state")).isEqualTo("REJECTED");
        assertThat(ended(bomb).getString("reason")).isEqualTo("document.archiveBomb");
        assertThat(client.get("analyst", api() + "/documents/" + bomb + "/content")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ended(next).getString("state")).isEqualTo("READY");
    }

    @Test
    void a_locked_report_is_read_with_its_password_which_is_kept_nowhere() throws SQLException {
        var id = upload("locked.pdf", resource("locked.pdf"));
        assertThat(ended(id).getString("reason")).isEqualTo("document.encrypted");
        var address = api() + "/documents/" + id + "/password";
        var wrong = client.send("analyst", "POST", address, "{\"password\": \"falsch\"}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).doesNotContain("falsch");
        var right = client.send("analyst", "POST", address, "{\"password\": \"geheim\"}");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(Client.object(right.body()).getString("state")).isEqualTo("READY");
        assertThat(client.asTenant("northwind", "select body from passage where document_id = '" + id + "'"))
                .singleElement()
                .asString()
                .contains("Zitronenfalter");
        assertThat(client.asTenant("northwind", "select d::text from document d where id = '" + id + "'"))
                .noneMatch(row -> row.contains("geheim"));
        assertThat(client.send("analyst", "POST", address, "{\"password\": \"geheim\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @EnabledIf("tesseractIsThere")
    void scanned_pages_are_recognised_and_can_be_found() {
        var document = ended(upload("scan.pdf", resource("scan.pdf")));
        assertThat(document.getString("state")).isEqualTo("READY");
        assertThat(document.getInt("ocrPages")).isEqualTo(1);
        assertThat(document.getInt("ocrDone")).isEqualTo(1);
        assertThat(document.getInt("pagesWithoutText")).isZero();
        assertThat(client.get("analyst", api() + "/search?q=Auerhahn").body()).contains("scan.pdf");
    }

    @Test
    @EnabledIf("tesseractIsThere")
    void a_long_scan_tells_its_progress_and_can_be_cancelled() {
        var id = upload("long.tiff", scanOf(25));
        var running = await("the first recognised page", () -> document(id), one -> one.getInt("ocrDone", 0) > 0);
        assertThat(running.getString("state")).isEqualTo("READING");
        assertThat(running.getInt("ocrPages")).isEqualTo(25);
        var answer = client.send("analyst", "POST", api() + "/documents/" + id + "/cancel", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.object(answer.body()).getString("reason")).isEqualTo("document.cancelled");
        var next = ended(upload("after.pdf", Client.sample("S06_pinecrest_bridge_ok.pdf")));
        assertThat(next.getString("state")).isEqualTo("READY");
        assertThat(document(id).getString("state")).isEqualTo("FAILED");
        assertThat(document(id).getString("reason")).isEqualTo("document.cancelled");
    }

    @Test
    void a_person_says_what_a_document_is_and_it_is_read_as_that() {
        var id = upload("letter.pdf", Client.sample("S06_pinecrest_bridge_ok.pdf"));
        assertThat(ended(id).getString("class")).isEqualTo("bridge-letter");
        var address = api() + "/documents/" + id;
        var seen = client.get("analyst", address).headers().firstValue("ETag").orElseThrow();
        var dpa = "{\"class\": \"dpa\"}";
        assertThat(client.send("analyst", "PATCH", address, dpa).statusCode()).isEqualTo(428);
        assertThat(client.send("viewer", "PATCH", address, dpa, "If-Match", seen)
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("analyst", "PATCH", address, "{\"class\": \"novel\"}", "If-Match", seen)
                        .statusCode())
                .isEqualTo(400);
        var answer = client.send("analyst", "PATCH", address, dpa, "If-Match", seen);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(client.send("analyst", "PATCH", address, dpa, "If-Match", seen)
                        .statusCode())
                .isEqualTo(409);
        assertThat(ended(id).getString("class")).isEqualTo("dpa");
        var facts = Client.object(client.get("analyst", address + "/facts").body());
        assertThat(facts.getJsonArray("facts").toString()).doesNotContain("bridge");
        var trail = client.get("auditor", api() + "/audit?size=50").body();
        assertThat(trail).contains("DOCUMENT_CLASSIFIED").contains("bridge-letter");
    }

    static boolean tesseractIsThere() {
        try {
            return new ProcessBuilder("tesseract", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String api() {
        return client.api("northwind");
    }

    private String upload(String name, byte[] content) {
        var answer = client.upload("analyst", api() + "/vendors/" + vendor + "/documents", name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Client.object(answer.body()).getString("id");
    }

    private JsonObject document(String id) {
        return Client.object(client.get("analyst", api() + "/documents/" + id).body());
    }

    private JsonObject ended(String id) {
        return await("the end of a reading", () -> document(id), one -> ENDED.contains(one.getString("state")));
    }

    private List<JsonObject> parts(JsonObject parent) {
        var page = Client.object(client.get("analyst", api() + "/documents/" + parent.getString("id") + "/parts")
                .body());
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(part -> ended(part.getString("id")))
                .toList();
    }

    private static List<String> states(List<JsonObject> documents) {
        return documents.stream().map(one -> one.getString("state")).toList();
    }

    private static JsonObject named(List<JsonObject> documents, String name) {
        return documents.stream()
                .filter(one -> one.getString("fileName").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private interface Look<T> {
        T now() throws SQLException;
    }

    private static void await(String what, Look<Boolean> look) {
        await(what, look, done -> done);
    }

    private static <T> T await(String what, Look<T> look, Predicate<T> enough) {
        var limit = Instant.now(CLOCK).plus(Duration.ofMinutes(3));
        while (Instant.now(CLOCK).isBefore(limit)) {
            try {
                var seen = look.now();
                if (enough.test(seen)) {
                    return seen;
                }
                Thread.sleep(300);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Waited too long for " + what);
    }

    private static byte[] resource(String name) {
        try (var stream = DocumentsIT.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Object... namesAndContents) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var at = 0; at < namesAndContents.length; at += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndContents[at]));
                    zip.write((byte[]) namesAndContents[at + 1]);
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] scanOf(int pages) {
        try {
            var bytes = new ByteArrayOutputStream();
            var writer = ImageIO.getImageWritersByFormatName("tiff").next();
            try (var output = ImageIO.createImageOutputStream(bytes)) {
                writer.setOutput(output);
                writer.prepareWriteSequence(null);
                for (var page = 1; page <= pages; page++) {
                    writer.writeToSequence(new IIOImage(image("This is page " + page), null, null), null);
                }
                writer.endWriteSequence();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage image(String text) {
        var image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 40));
        graphics.drawString(text, 120, 200);
        graphics.dispose();
        return image;
    }

    private static final String MAIL = """
            From: a@example.com
            To: b@example.com
            Subject: Our report
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="cut"

            --cut
            Content-Type: text/plain

            Please find the letter attached.
            --cut
            Content-Type: text/plain; name="letter.txt"
            Content-Disposition: attachment; filename="letter.txt"

            No material changes.
            --cut--
            """;
}
