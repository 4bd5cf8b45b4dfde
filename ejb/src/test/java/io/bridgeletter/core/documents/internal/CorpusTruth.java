package io.bridgeletter.core.documents.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a careful reader finds in one document.
 *
 * @param classes the right one, and others that would do
 * @param values of the fields that stand alone
 * @param groups of fields that belong together, such as a control's reference and its text, by the name of the group
 */
record CorpusTruth(
        String document,
        List<String> classes,
        Map<String, List<String>> values,
        Map<String, List<Map<String, String>>> groups) {
    private static final int COLUMNS = 4;

    /** From lines of document, field, number within its group and value, with tabs between. */
    static List<CorpusTruth> read(Path file) throws IOException {
        var truths = new LinkedHashMap<String, CorpusTruth>();
        for (var line : Files.readAllLines(file)) {
            var columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IOException("Not document, field, number, value: " + line);
            }
            var truth = truths.computeIfAbsent(
                    columns[0],
                    name -> new CorpusTruth(name, new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            truth.add(columns[1], columns[2], columns[3]);
        }
        return List.copyOf(truths.values());
    }

    private void add(String field, String number, String value) {
        if (field.equals("class")) {
            classes.addAll(List.of(value.split(" ")));
        } else if (number.isEmpty()) {
            values.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
        } else {
            var group = groups.computeIfAbsent(field.substring(0, field.indexOf('.')), name -> new ArrayList<>());
            while (group.size() < Integer.parseInt(number)) {
                group.add(new LinkedHashMap<>());
            }
            group.get(group.size() - 1).put(field, value);
        }
    }
}
