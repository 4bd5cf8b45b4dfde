package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Text recognition by the command of that name, where it is installed. It runs like the parsers do: bounded in time,
 * memory and output, without network where possible, and on one processor.
 */
@ApplicationScoped
public class Tesseract {
    private static final int SECONDS_PER_PAGE = 120;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MINUTES.toNanos(5);

    /** Kilobytes of address space. */
    private static final int MOST_MEMORY = 3_000_000;

    private static final String LIMITED =
            "ulimit -c 0; ulimit -f 200000; ulimit -v " + MOST_MEMORY + "; exec nice -n 5 \"$@\"";

    private @Nullable List<String> installed;
    private long lookedAt;

    /** Whether text can be recognised here; looked at again now and then, because it may be installed later. */
    boolean isThere() {
        return !languages().isEmpty();
    }

    /**
     * What Tesseract wrote.
     *
     * @param words the lines of its TSV
     * @param layout its hOCR, which also has the lines that are drawn on the page
     */
    record Output(List<String> words, List<String> layout) {}

    /** Empty when the image could not be recognised in time. */
    Optional<Output> recognise(Path image) throws IOException, InterruptedException {
        var base = image.resolveSibling("page");
        var command = command(
                image.toString(),
                base.toString(),
                "-l",
                String.join("+", languages()),
                "--psm",
                autoWithOrientation(),
                "tsv",
                "hocr");
        var process = start(command, image.resolveSibling("page.log"));
        try {
            if (process.waitFor(SECONDS_PER_PAGE, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return Optional.of(new Output(
                        Files.readAllLines(image.resolveSibling("page.tsv"), UTF_8),
                        Files.readAllLines(image.resolveSibling("page.hocr"), UTF_8)));
            }
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Pages that lie on their side are turned where the data for it is installed. */
    private String autoWithOrientation() {
        return installed != null && installed.contains("osd") ? "1" : "3";
    }

    private synchronized List<String> languages() {
        if (installed == null || System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) {
            installed = list();
            lookedAt = System.nanoTime();
        }
        var there = installed;
        return Arrays.stream(Setting.BRIDGELETTER_TESSERACT_LANGUAGES.value().split("\\+"))
                .filter(there::contains)
                .toList();
    }

    private static List<String> list() {
        try {
            var output = Files.createTempFile("languages", ".txt");
            try {
                var process = start(List.of(Setting.BRIDGELETTER_TESSERACT.value(), "--list-langs"), output);
                var ended = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
                process.destroyForcibly();
                return ended ? Files.readAllLines(output, UTF_8) : List.of();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return List.of(); // not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of("sh", "-c", LIMITED, "sh"));
        var isolation = ExtractorProcess.Isolation.command();
        if (!isolation.isEmpty()) {
            command.addAll(List.of(isolation.split(" ")));
        }
        command.add(Setting.BRIDGELETTER_TESSERACT.value());
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(List<String> command, Path output) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        var path = String.valueOf(System.getenv("PATH"));
        var data = System.getenv("TESSDATA_PREFIX");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        if (data != null) {
            builder.environment().put("TESSDATA_PREFIX", data);
        }
        return builder.start();
    }
}
