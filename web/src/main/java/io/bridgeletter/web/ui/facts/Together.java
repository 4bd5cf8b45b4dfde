package io.bridgeletter.web.ui.facts;

import java.util.List;

/**
 * What one key could accept.
 *
 * @param items what is open and need not be decided alone
 * @param unsure how many of them the reading is not sure of; with one, the key takes none
 */
public record Together(long items, long unsure) {
    static Together of(List<FactItem> all) {
        var open = all.stream().filter(item -> item.open() && !item.alone()).toList();
        return new Together(open.size(), open.stream().filter(FactItem::unsure).count());
    }

    public boolean possible() {
        return items > 0 && unsure == 0;
    }

    /** Key of the sentence that says what the key does, or why it does nothing. */
    public String reason() {
        if (items == 0) {
            return "review.together.nothing";
        }
        return unsure == 0 ? "review.together.possible" : "review.together.unsure";
    }
}
