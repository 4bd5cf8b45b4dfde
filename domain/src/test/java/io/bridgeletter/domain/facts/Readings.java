package io.bridgeletter.domain.facts;

import static io.bridgeletter.domain.layout.DocumentBuilder.aDocument;

import io.bridgeletter.domain.layout.DocumentBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** What tests read, and how they look at it. */
final class Readings {
    static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    private Readings() {}

    /** A document of one page. */
    static Proposal read(String page) {
        return read(aDocument().page(page));
    }

    static Proposal read(DocumentBuilder document) {
        return FactReader.read(document.build(), TODAY);
    }

    /** The stated values of a field, in order. */
    static List<String> values(Proposal proposal, Field field) {
        var values = new ArrayList<String>();
        for (var fact : proposal.facts()) {
            var value = fact.value();
            if (fact.field() == field && value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The values of these fields, group by group; an empty text where a group has none. */
    static List<List<String>> groups(Proposal proposal, Field... fields) {
        var groups = new LinkedHashMap<Integer, String[]>();
        for (var fact : proposal.facts()) {
            var number = fact.group();
            var value = fact.value();
            var at = List.of(fields).indexOf(fact.field());
            if (at >= 0 && number != null && value != null) {
                groups.computeIfAbsent(number, one -> blank(fields.length))[at] = value;
            }
        }
        return groups.values().stream().map(List::of).toList();
    }

    private static String[] blank(int length) {
        var texts = new String[length];
        Arrays.fill(texts, "");
        return texts;
    }

    static List<String> questions(Proposal proposal) {
        return proposal.questions().stream().map(Question::code).toList();
    }
}
