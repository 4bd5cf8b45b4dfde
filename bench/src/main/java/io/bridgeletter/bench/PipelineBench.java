package io.bridgeletter.bench;

import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages a second through the whole pipeline, from the first upload to the last document that can be searched, beside Tika's
 * bare PipesParser with as many child processes, and beside Tika in one process with as many threads. Each is measured when
 * it has done half as much before: what compilers do in the first minute of a server's life is not the question.
 */
final class PipelineBench {
    private static final int PAGES = 80;
    private static final double WANTED = 0.8;

    private final int documents = Integer.getInteger("bridgeletter.bench.documents", 240);
    private final int processes = Integer.getInteger("bridgeletter.bench.processes", 1);
    private final StackOptions options;
    private final PrintStream out;

    PipelineBench(StackOptions options, PrintStream out) {
        this.options = options.withDatabaseMemory(SearchBench.MEMORY_MB)
                .withEnvironment("BRIDGELETTER_EXTRACTOR_PROCESSES", String.valueOf(processes));
        this.out = out;
    }

    void run() throws Exception {
        var folder = Files.createDirectories(options.run().resolveSibling("corpus"));
        var files = corpus(folder);
        var classPath = options.home().resolve("ear/target/extractor") + "/*";
        double bare;
        try (var pipes = new BarePipes(folder, processes, classPath)) {
            pipes.parse(files.subList(0, files.size() / 2));
            bare = rate(files.size(), () -> pipes.parse(files));
        }
        InProcess.parse(files.subList(0, files.size() / 2), processes);
        var inProcess = rate(files.size(), () -> InProcess.parse(files, processes));
        var whole = whole(files);
        Times.print(out, "%d documents of %d pages, %d child processes; pages a second:", documents, PAGES, processes);
        Times.print(out, "%-24s %8.0f", "in one process", inProcess);
        Times.print(out, "%-24s %8.0f", "bare PipesParser", bare);
        Times.print(
                out,
                "%-24s %8.0f   %.2f of the bare PipesParser, at least %.1f wanted%s",
                "the whole pipeline",
                whole,
                whole / bare,
                WANTED,
                whole / bare < WANTED ? "   MISSED" : "");
    }

    private List<Path> corpus(Path folder) throws Exception {
        return reports(folder, 0, documents);
    }

    /** Others than those that are measured. */
    private List<Path> warmUp(Path folder) throws Exception {
        return reports(Files.createDirectories(folder), 10_000, documents / 2);
    }

    private static List<Path> reports(Path folder, int seed, int number) throws Exception {
        var pdfs = new Pdfs(new Corpus());
        var files = new ArrayList<Path>();
        for (var i = 0; i < number; i++) {
            files.add(Files.write(folder.resolve("report-" + i + ".pdf"), pdfs.report(seed + i, PAGES)));
        }
        return files;
    }

    private static void through(Application application, String vendor, List<Path> files) throws Exception {
        var ids = new ArrayList<String>();
        for (var file : files) {
            ids.add(application.upload(vendor, file.getFileName().toString(), Files.readAllBytes(file)));
        }
        for (var id : ids) {
            application.awaitReady(id);
        }
    }

    private double whole(List<Path> files) throws Exception {
        try (var stack = new Stack(options)) {
            stack.start();
            var application = new Application(stack);
            application.awaitIdle();
            var vendor = application.anyVendor();
            through(application, vendor, warmUp(files.get(0).resolveSibling("warm")));
            return rate(files.size(), () -> through(application, vendor, files));
        }
    }

    private static double rate(int documents, Times.Step step) throws Exception {
        var time = new Times(1);
        time.time(step);
        return documents * PAGES / (time.quantile(1) / 1000);
    }
}
