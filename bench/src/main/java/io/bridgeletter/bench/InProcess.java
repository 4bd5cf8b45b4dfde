package io.bridgeletter.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;

/** Tika without a process of its own: the fastest way, and the one in which a bad file takes everything with it. */
final class InProcess {
    private InProcess() {}

    static void parse(List<Path> files, int threads) throws Exception {
        var parser = new AutoDetectParser();
        all(files, threads, file -> {
            var metadata = new Metadata();
            try (var content = TikaInputStream.get(file, metadata)) {
                parser.parse(content, new ToXMLContentHandler(), metadata, new ParseContext());
            }
        });
    }

    /** What is done with one file. */
    interface Work {
        void on(Path file) throws Exception;
    }

    /** Everything, by so many threads; the first failure is an error. */
    static void all(List<Path> files, int threads, Work work) throws Exception {
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var file : files) {
                tasks.add(() -> {
                    work.on(file);
                    return null;
                });
            }
            for (var done : workers.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
