package io.bridgeletter.domain.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** References that are counted through a list, where a scan has taken a digit for a letter: "UECI, UEC2, UEC3". */
final class ControlReferences {
    private static final Pattern COUNTED = Pattern.compile("(?<prefix>[A-Z]{1,8}[-–. ]?)(?<number>\\d{1,3})");

    private static final Map<Character, Character> LIKE =
            Map.of('I', '1', 'l', '1', '|', '1', 'O', '0', 'S', '5', 'B', '8', 'Z', '2');

    private ControlReferences() {}

    /** The same controls; a reference is another one only where a digit for a letter makes it the next in the list. */
    static List<ControlItems.Item> mended(List<ControlItems.Item> items) {
        var prefixes = new TreeMap<String, Integer>();
        for (var item : items) {
            var counted = COUNTED.matcher(item.ref() == null ? "" : item.ref());
            if (counted.matches()) {
                prefixes.merge(counted.group("prefix"), 1, Integer::sum);
            }
        }
        return prefixes.size() != 1 || prefixes.firstEntry().getValue() < 2
                ? items
                : IntStream.range(0, items.size())
                        .mapToObj(at -> with(items.get(at), prefixes.firstKey(), at + 1))
                        .toList();
    }

    private static ControlItems.Item with(ControlItems.Item item, String prefix, int number) {
        var next = prefix + number;
        var ref = item.ref();
        return ref != null && !ref.equals(next) && ref.startsWith(prefix) && next.equals(asDigits(ref, prefix.length()))
                ? new ControlItems.Item(next, item.text(), item.criteria(), item.quote())
                : item;
    }

    private static String asDigits(String ref, int from) {
        var digits = new StringBuilder(ref.substring(0, from));
        for (var letter : ref.substring(from).toCharArray()) {
            digits.append(LIKE.getOrDefault(letter, letter));
        }
        return digits.toString();
    }
}
