package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.facts.Fact;
import io.bridgeletter.domain.facts.Proposal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, by field, what was read rightly, what wrongly, and what not at all. */
final class CorpusComparison {
    /** Told at length: four of five words must agree. */
    private static final Set<String> LONG = Set.of(
            "opinion-basis",
            "management-response",
            "scope",
            "cuec.text",
            "csoc.text",
            "subservice.service",
            "subprocessor.purpose");

    /** Results of tests are quoted with more or fewer words around them. */
    private static final Set<String> RESULTS = Set.of("exception.text", "not-tested.text");

    /** The field by which an item of a list is known. */
    private static final Map<String, String> KEYS = Map.of(
            "cuec", "cuec.text",
            "csoc", "csoc.text",
            "exception", "exception.text",
            "not-tested", "not-tested.text",
            "subservice", "subservice.name",
            "subprocessor", "subprocessor.name",
            "sub-period", "sub-period.service",
            "art28", "art28.clause",
            "findings", "findings.severity");

    /** A value that was read wrongly, with its confidence, or not at all, with none. */
    record Miss(String document, String field, String expected, String told, double confidence) {}

    private static final class Count {
        private int right;
        private int wrong;
        private int missing;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();

    void compare(CorpusTruth truth, Proposal proposal) {
        var documentClass = proposal.documentClass().wireName();
        if (truth.classes().contains(documentClass)) {
            count("class").right++;
        } else {
            wrong(truth, "class", String.join(" ", truth.classes()), documentClass, proposal.classConfidence());
        }
        truth.values().forEach((field, values) -> values(truth, field, values, proposal));
        truth.groups().forEach((group, items) -> groups(truth, group, items, proposal));
    }

    /** The share of all true values that were found. */
    double share() {
        var right = counts.values().stream().mapToInt(count -> count.right).sum();
        return (double) right / (right + missing());
    }

    private int missing() {
        return counts.values().stream().mapToInt(count -> count.missing).sum();
    }

    List<Miss> misses() {
        return List.copyOf(misses);
    }

    String table() {
        var table =
                new StringBuilder(String.format(Locale.ROOT, "%n%-26s %6s %6s %8s%n", "", "right", "wrong", "missing"));
        counts.forEach((field, count) -> table.append(
                String.format(Locale.ROOT, "%-26s %6d %6d %8d%n", field, count.right, count.wrong, count.missing)));
        table.append(String.format(Locale.ROOT, "%.1f %% found%n", 100 * share()));
        misses.forEach(miss -> table.append(String.format(
                Locale.ROOT,
                "%s %s: '%s', not '%s' (%.2f)%n",
                miss.document(),
                miss.field(),
                brief(miss.told()),
                brief(miss.expected()),
                miss.confidence())));
        return table.toString();
    }

    private static String brief(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    private Count count(String field) {
        return counts.computeIfAbsent(field, name -> new Count());
    }

    private void wrong(CorpusTruth truth, String field, String expected, String told, double confidence) {
        count(field).wrong++;
        misses.add(new Miss(truth.document(), field, expected, told, confidence));
    }

    private void missing(CorpusTruth truth, String field, String expected) {
        count(field).missing++;
        misses.add(new Miss(truth.document(), field, expected, "", 0));
    }

    private void values(CorpusTruth truth, String field, List<String> values, Proposal proposal) {
        var left = new ArrayList<>(proposal.facts().stream()
                .filter(fact -> fact.stated() && fact.field().wireName().equals(field))
                .toList());
        for (var value : values) {
            var hit = left.stream()
                    .filter(fact -> agrees(field, told(fact), value))
                    .findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                count(field).right++;
            } else {
                missing(truth, field, value);
            }
        }
        left.forEach(fact -> wrong(truth, field, String.join("; ", values), told(fact), fact.confidence()));
    }

    private void groups(CorpusTruth truth, String group, List<Map<String, String>> items, Proposal proposal) {
        var key = KEYS.getOrDefault(group, group);
        var left = new ArrayList<>(read(group, proposal));
        for (var item : items) {
            var hit = left.stream()
                    .filter(read -> read.containsKey(key) && agrees(key, told(read, key), item.getOrDefault(key, "")))
                    .max(Comparator.comparingLong(read -> agreeing(read, item)));
            if (hit.isEmpty()) {
                item.forEach((field, value) -> missing(truth, field, value));
                continue;
            }
            left.remove(hit.get());
            item.forEach((field, value) -> {
                var fact = hit.get().get(field);
                if (fact != null && agrees(field, told(fact), value)) {
                    count(field).right++;
                } else {
                    missing(truth, field, value);
                    if (fact != null) {
                        wrong(truth, field, value, told(fact), fact.confidence());
                    }
                }
            });
        }
        left.forEach(read -> read.forEach((field, fact) -> wrong(truth, field, "", told(fact), fact.confidence())));
    }

    private static long agreeing(Map<String, Fact> read, Map<String, String> item) {
        return item.entrySet().stream()
                .filter(one -> agrees(one.getKey(), told(read, one.getKey()), one.getValue()))
                .count();
    }

    private static List<Map<String, Fact>> read(String group, Proposal proposal) {
        var groups = new LinkedHashMap<Integer, Map<String, Fact>>();
        for (var fact : proposal.facts()) {
            var number = fact.group();
            if (number != null && fact.stated() && fact.field().groupName().equals(group)) {
                groups.computeIfAbsent(number, one -> new LinkedHashMap<>())
                        .put(fact.field().wireName(), fact);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String told(Map<String, Fact> read, String field) {
        var fact = read.get(field);
        return fact == null ? "" : told(fact);
    }

    private static String told(Fact fact) {
        var value = fact.value();
        return value == null ? "" : value;
    }

    private static boolean agrees(String field, String told, String expected) {
        if (normal(told).equals(normal(expected))) {
            return true;
        }
        var one = words(told);
        var other = words(expected);
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        if (RESULTS.contains(field)) {
            return shared.size() >= 0.6 * Math.min(one.size(), other.size());
        }
        if (LONG.contains(field)) {
            return shared.size() >= 0.8 * (one.size() + other.size() - shared.size());
        }
        // criteria have no order
        return field.endsWith(".criteria") && one.equals(other);
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[“”„\"‘’'`]", "")
                .replaceAll("[–—‐]", "-")
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("^[ .;,]+|[ .;,]+$", "");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(normal(text).split("[^\\p{L}\\p{N}.]+")));
    }
}
