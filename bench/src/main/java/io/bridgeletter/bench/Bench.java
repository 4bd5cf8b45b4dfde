package io.bridgeletter.bench;

import io.bridgeletter.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Runs one benchmark in a stack of its own: free ports, a fresh folder, everything stopped at the end. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        var which = args.length == 0 ? "search" : args[0];
        var options = options(which);
        Times.print(System.out, "%s on %s", which, machine());
        switch (which) {
            case "search" -> new SearchBench(options, System.out).run();
            case "upload" -> new UploadBench(options, System.out).run();
            case "pipeline" -> new PipelineBench(options, System.out).run();
            case "report" -> new ReportBench(options, System.out).run();
            default ->
                throw new IllegalArgumentException(
                        "No benchmark " + which + "; there are search, upload, pipeline and report");
        }
    }

    private static StackOptions options(String which) throws IOException {
        var run = Path.of(System.getProperty("bridgeletter.bench.run", "target/run"))
                .resolve(which);
        if (Files.isDirectory(run)) {
            try (var old = Files.walk(run)) {
                for (var file : (Iterable<Path>) old.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
        return StackOptions.forTests(Path.of(System.getProperty("bridgeletter.home", ".")), run)
                .withQuickStart(false);
    }

    private static String machine() throws IOException {
        var model = "unknown processor";
        var information = Path.of("/proc/cpuinfo");
        if (Files.isReadable(information)) {
            try (var lines = Files.lines(information)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(model);
            }
        }
        return Runtime.getRuntime().availableProcessors() + " x " + model + ", Java " + Runtime.version();
    }
}
