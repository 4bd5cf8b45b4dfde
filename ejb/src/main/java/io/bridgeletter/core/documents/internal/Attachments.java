package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.TextExtractor.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What a child laid into the work folder: {@code <number>.part} and, beside it, {@code <number>.name}. */
final class Attachments {
    private static final int LONGEST_NAME = 1000;

    private Attachments() {}

    static List<Part> in(Path work) throws IOException {
        try (var files = Files.list(work)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.part"))
                    .sorted(Comparator.comparingInt(Attachments::number))
                    .map(file -> new Part(name(file), file))
                    .toList();
        }
    }

    private static int number(Path part) {
        var name = part.getFileName().toString();
        return name.length() > 14 ? Integer.MAX_VALUE : Integer.parseInt(name.substring(0, name.indexOf('.')));
    }

    private static String name(Path part) {
        var file = part.resolveSibling(part.getFileName().toString().replace(".part", ".name"));
        try {
            var name = new String(Files.readAllBytes(file), UTF_8);
            return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        } catch (IOException e) {
            return ""; // an attachment without a name is still one
        }
    }
}
