package io.bridgeletter.bench;

import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.PrintStream;

/** From the upload of a report of 100 pages to the facts that were read from it, with nothing else to do. */
final class ReportBench {
    private static final int PAGES = 100;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 10;
    private static final double LIMIT = 6000;
    private static final String SAMPLE = "ejb/src/main/resources/demo/S01_halyard_soc2_t2_qualified.pdf";

    private final StackOptions options;
    private final PrintStream out;

    ReportBench(StackOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run() throws Exception {
        var pdfs = new Pdfs(new Corpus());
        try (var stack = new Stack(options)) {
            stack.start();
            var application = new Application(stack);
            application.awaitIdle();
            var vendor = application.anyVendor();
            var times = new Times(MEASURED);
            var facts = new int[1];
            for (var i = 0; i < WARM_UP + MEASURED; i++) {
                var content = pdfs.reportLike(options.home().resolve(SAMPLE), i, PAGES);
                var name = "report-" + i + ".pdf";
                Times.Step read = () -> {
                    var id = application.upload(vendor, name, content);
                    application.awaitReady(id);
                    facts[0] = application.facts(id);
                };
                if (i < WARM_UP) {
                    read.run();
                } else {
                    times.time(read);
                }
            }
            var slowest = times.quantile(1);
            Times.print(
                    out,
                    "report of %d pages, from upload to %d facts: p50 %.1f s, slowest of %d %.1f s, at most %.0f s wanted%s",
                    PAGES,
                    facts[0],
                    times.quantile(0.5) / 1000,
                    MEASURED,
                    slowest / 1000,
                    LIMIT / 1000,
                    slowest > LIMIT || facts[0] == 0 ? "   MISSED" : "");
        }
    }
}
