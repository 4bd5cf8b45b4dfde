package io.bridgeletter.domain.facts;

import java.util.List;

/**
 * Something that a person should look at before relying on the document. It is asked, never answered, by the machine.
 *
 * @param code names the sentence in the message bundles; stored: add codes, never rename
 * @param arguments of the sentence
 */
public record Question(String code, List<String> arguments, List<Field> fields) {
    public Question {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }
}
