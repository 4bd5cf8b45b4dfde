package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.documents.TextExtractor.Source;
import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws one page in the process of the parsers, and recognises its text in another. */
@ApplicationScoped
public class PageRecogniser {
    @Inject
    ExtractorProcess process;

    @Inject
    Tesseract tesseract;

    /** What was recognised; {@code failed} when the page could not be drawn, or took too long. */
    public record Result(List<TextRun> runs, List<PageRule> rules, boolean failed) {
        static final Result FAILED = new Result(List.of(), List.of(), true);
    }

    public Result recognise(Source source, int page, Path work) throws IOException, InterruptedException {
        var drawn = process.run(source.key(), source.fileName(), Map.of("out", work.toString(), "page", page));
        var image = work.resolve("page.pgm");
        if (drawn.getEmitData() == null || !Files.exists(image)) {
            return Result.FAILED;
        }
        Optional<Tesseract.Output> output = tesseract.recognise(image);
        return output.map(TesseractTable::read).orElse(Result.FAILED);
    }
}
