package io.bridgeletter.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message files as they are packaged, and the sources that name their keys. */
final class Bundles {
    static final List<String> ALL = List.of("ui", "faces", "terms");

    private Bundles() {}

    /** All sentences of a file, such as {@code ui} or {@code ui_de}, by key. */
    static Map<String, String> read(String file) {
        var resource = "/io/bridgeletter/messages/" + file + ".properties";
        try (var stream = Bundles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No message file " + resource);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var sentences = new TreeMap<String, String>();
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of every match in the files below these folders that end so. */
    static List<String> found(Pattern pattern, String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> files(Path.of(folder), ending))
                .flatMap(text -> pattern.matcher(text).results().map(match -> match.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            var texts = paths.filter(path -> path.toString().endsWith(ending))
                    .map(Bundles::text)
                    .toList();
            if (texts.isEmpty()) {
                throw new IllegalStateException("No " + ending + " below " + folder);
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
