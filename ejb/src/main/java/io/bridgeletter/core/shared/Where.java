package io.bridgeletter.core.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Conditions of a list that may each be absent. Values always travel as parameters, never in the text. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public Where equal(String path, @Nullable Object value) {
        return and(path + " = ?", value);
    }

    /** Adds a condition whose question marks all stand for the value; a null value leaves it out. */
    public Where and(String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition.replace("?", "?" + values.size()));
        }
        return this;
    }

    /**
     * The text anywhere in what the path names, in any case and taken literally; a blank text leaves it out. Letters with marks
     * are composed, as those that are stored are.
     */
    public Where contains(String path, @Nullable String text) {
        var plain = text == null
                ? ""
                : Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC)
                        .strip();
        return and(
                "lower(" + path + ") like ? escape '!'",
                plain.isEmpty() ? null : "%" + plain.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }

    /** Adds a condition without a value. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The condition as text, with its leading keyword; empty without any. */
    public String text() {
        return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    }

    /** Gives the query its values. */
    public <Q extends Query> Q bind(Q query) {
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** One page and the total, in two queries. */
    public <T> Page<T> page(
            EntityManager entities, Class<T> type, String select, String count, String order, PageRequest page) {
        var rows = bind(entities.createQuery(select + text() + order, type))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        var total = bind(entities.createQuery(count + text(), Long.class)).getSingleResult();
        return new Page<>(rows, total, page.number(), page.size());
    }
}
