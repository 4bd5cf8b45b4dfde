package io.bridgeletter.web.ui.facts;

import io.bridgeletter.core.facts.FactRow;
import io.bridgeletter.core.facts.FactService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What a reviewer decides at once: a fact, or facts that belong together, the telling one first. */
public record FactItem(List<FactRow> facts) {
    public FactItem {
        facts = List.copyOf(facts);
    }

    /** In the order of the document; facts of one group become one item. */
    static List<FactItem> of(List<FactRow> rows) {
        var items = new ArrayList<FactItem>();
        var grouped = new HashSet<Integer>();
        for (var row : rows) {
            if (row.group() == null) {
                items.add(new FactItem(List.of(row)));
            } else if (grouped.add(row.group())) {
                items.add(new FactItem(rows.stream()
                        .filter(other -> Objects.equals(other.group(), row.group()))
                        .toList()));
            }
        }
        return items;
    }

    public FactRow first() {
        return facts.get(0);
    }

    /** Names the label: a field, or a group such as {@code cuec}. */
    public String name() {
        return facts.size() == 1 && first().group() == null
                ? first().fieldName()
                : first().field().groupName();
    }

    /** Ids and versions, for the decision to name. */
    public String ids() {
        return String.join(
                ",",
                facts.stream()
                        .filter(fact -> fact.value() != null)
                        .map(fact -> fact.id() + ":" + fact.version())
                        .toList());
    }

    /** The fact that carries most of the item: the longest. */
    public FactRow main() {
        return facts.stream()
                .max((one, other) -> Integer.compare(length(one), length(other)))
                .orElseThrow();
    }

    private static int length(FactRow fact) {
        return fact.value() == null ? 0 : fact.value().length();
    }

    public String state() {
        var states = facts.stream().map(FactRow::state).distinct().toList();
        return states.size() == 1
                ? states.get(0).name()
                : facts.stream().anyMatch(FactRow::open) ? "PROPOSED" : "CORRECTED";
    }

    public boolean open() {
        return facts.stream().anyMatch(FactRow::open);
    }

    /** Never accepted together with others. */
    boolean alone() {
        return facts.stream().anyMatch(FactRow::decidedAlone);
    }

    /** True for one fact that stands for itself; the parts of others have names of their own. */
    public boolean single() {
        return facts.size() == 1;
    }

    /** Less sure than what may be accepted together. */
    public boolean unsure() {
        return facts.stream().anyMatch(fact -> fact.confidence() < FactService.HIGH);
    }
}
