package io.bridgeletter.core.redflags.internal;

import io.bridgeletter.domain.redflags.Argument;
import io.bridgeletter.domain.redflags.FlagInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** Arguments and inputs of flags as stored texts. The form is frozen: rows of years ago are still read. */
public final class FlagJson {
    private FlagJson() {}

    public static String arguments(List<Argument> arguments) {
        var array = Json.createArrayBuilder();
        for (var argument : arguments) {
            var object = Json.createObjectBuilder();
            if (argument instanceof Argument.Day day) {
                object.add("day", day.value().toString());
            } else if (argument instanceof Argument.Count count) {
                object.add("count", count.value());
            } else if (argument instanceof Argument.Term term) {
                object.add("term", term.key());
            } else if (argument instanceof Argument.Text text) {
                object.add("text", text.value());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    public static List<Argument> arguments(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object -> {
                        if (object.containsKey("day")) {
                            return (Argument) new Argument.Day(LocalDate.parse(object.getString("day")));
                        }
                        if (object.containsKey("count")) {
                            return new Argument.Count(
                                    object.getJsonNumber("count").longValue());
                        }
                        return object.containsKey("term")
                                ? new Argument.Term(object.getString("term"))
                                : new Argument.Text(object.getString("text"));
                    })
                    .toList();
        }
    }

    public static String inputs(List<FlagInput> inputs) {
        var array = Json.createArrayBuilder();
        for (var input : inputs) {
            var object =
                    Json.createObjectBuilder().add("evidence", input.evidence().toString());
            var field = input.field();
            if (field != null) {
                object.add("field", field);
            }
            var page = input.page();
            if (page != null) {
                object.add("page", page);
            }
            array.add(object);
        }
        return array.build().toString();
    }
}
