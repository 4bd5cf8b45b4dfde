package io.bridgeletter.bench;

import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.PrintStream;

/** How long a person waits for the answer to an upload of one megabyte, while what was uploaded before is being read. */
final class UploadBench {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int WARM_UP = 30;
    private static final int MEASURED = 100;
    private static final int LIMIT = 300;

    private final StackOptions options;
    private final PrintStream out;

    UploadBench(StackOptions options, PrintStream out) {
        this.options = options.withDurable(true);
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
            for (var i = 0; i < WARM_UP + MEASURED; i++) {
                var content = pdfs.ofSize(i, MEGABYTE);
                var name = "upload-" + i + ".pdf";
                if (i < WARM_UP) {
                    application.upload(vendor, name, content);
                } else {
                    times.time(() -> application.upload(vendor, name, content));
                }
            }
            var p95 = times.quantile(0.95);
            Times.print(
                    out,
                    "upload of 1 MB, answered: p50 %.0f ms, p95 %.0f ms, at most %d ms wanted%s",
                    times.quantile(0.5),
                    p95,
                    LIMIT,
                    p95 > LIMIT ? "   MISSED" : "");
        }
    }
}
