package io.bridgeletter.domain.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** On what an agreement lets data leave the EEA; of the standard contractual clauses also the module. */
final class DpaTransfers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final Pattern MODULE =
            Pattern.compile("module?\\s*(?<module>[1-4]|one|two|three|four|eins|zwei|drei|vier|ii|iii|iv|i)\\b", FLAGS);
    private static final Pattern SCC = Pattern.compile(
            "standard contractual clauses|\\bSCCs?\\b|standardvertragsklauseln|standarddatenschutzklauseln", FLAGS);
    private static final Pattern DPF = Pattern.compile("data privacy framework|\\bDPF\\b", FLAGS);
    private static final Pattern BCR =
            Pattern.compile("binding corporate rules|verbindliche interne datenschutzvorschriften", FLAGS);
    private static final Pattern ADEQUACY = Pattern.compile("adequacy decision|angemessenheitsbeschluss", FLAGS);

    private static final Pattern TO_PROCESSOR = Pattern.compile("controller[- ]to[- ]processor", FLAGS);
    private static final Pattern BETWEEN_PROCESSORS = Pattern.compile("processor[- ]to[- ](?:sub-?)?processor", FLAGS);

    private static final Pattern ABOUT =
            Pattern.compile(SCC.pattern() + "|" + TO_PROCESSOR.pattern() + "|" + BETWEEN_PROCESSORS.pattern(), FLAGS);

    /** Which modules there are, or which part of one is left out. */
    private static final Pattern NOT_AGREED =
            Pattern.compile("not apply|deleted|consists? of|keine anwendung|nicht anwendbar|entfällt", FLAGS);

    private DpaTransfers() {}

    static void read(Draft draft) {
        if (clauses(draft)) {
            return;
        }
        for (var other : List.of(Map.entry("BCR", BCR), Map.entry("DPF", DPF), Map.entry("adequacy", ADEQUACY))) {
            var hit = Draft.first(draft.passages(), other.getValue());
            if (hit.isPresent()) {
                draft.add(Field.TRANSFER_MECHANISM, other.getKey(), hit.get().sentence(), 0.85, "transfer");
                return;
            }
        }
    }

    /** The modules that the text incorporates, wherever it says so; a definition of the clauses names none. */
    private static boolean clauses(Draft draft) {
        var first = Draft.first(draft.passages(), SCC);
        if (first.isEmpty()) {
            return false;
        }
        var modules = new TreeMap<String, Quote>();
        for (var passage : draft.passages()) {
            var module = MODULE.matcher(passage.text());
            var about = ABOUT.matcher(passage.text()).find();
            while (about && module.find()) {
                var sentence = Quote.sentence(passage, module.start(), module.end());
                if (!NOT_AGREED.matcher(clause(passage.text(), module.start())).find()) {
                    modules.putIfAbsent("M" + number(module.group("module")), sentence);
                }
            }
        }
        if (!modules.isEmpty()) {
            draft.add(
                    Field.TRANSFER_MECHANISM,
                    "SCC " + String.join(" ", modules.keySet()),
                    modules.firstEntry().getValue(),
                    modules.size() == 1 ? 0.92 : 0.7,
                    "transfer");
            return true;
        }
        for (var pair : List.of(Map.entry("SCC M2", TO_PROCESSOR), Map.entry("SCC M3", BETWEEN_PROCESSORS))) {
            var told = draft.passages().stream()
                    .filter(passage -> SCC.matcher(passage.text()).find())
                    .toList();
            var hit = Draft.first(told, pair.getValue());
            if (hit.isPresent()) {
                draft.add(Field.TRANSFER_MECHANISM, pair.getKey(), hit.get().sentence(), 0.82, "transfer");
                return true;
            }
        }
        draft.add(Field.TRANSFER_MECHANISM, "SCC", first.get().sentence(), 0.75, "transfer");
        return true;
    }

    /** From one full stop or semicolon to the next. */
    private static String clause(String text, int at) {
        var from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf(';', at)) + 1;
        var ends = new int[] {text.indexOf(". ", at), text.indexOf(';', at)};
        return text.substring(
                from, Arrays.stream(ends).filter(end -> end >= 0).min().orElse(text.length()));
    }

    private static String number(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "one", "eins", "i", "1" -> "1";
            case "two", "zwei", "ii", "2" -> "2";
            case "three", "drei", "iii", "3" -> "3";
            default -> "4";
        };
    }
}
