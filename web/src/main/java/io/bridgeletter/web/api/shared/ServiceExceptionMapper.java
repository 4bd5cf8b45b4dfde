package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.FieldError;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.ServiceException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a caller's mistake: every wrong field, or the version that is stored now. */
@Provider
public final class ServiceExceptionMapper implements ExceptionMapper<ServiceException> {
    @Override
    public Response toResponse(ServiceException refusal) {
        var body = Problem.json(refusal.type(), detail(refusal));
        if (refusal instanceof InvalidInputException invalid) {
            var errors = Json.createArrayBuilder();
            invalid.errors()
                    .forEach(error -> errors.add(Json.createObjectBuilder()
                            .add("field", sent(error.field()))
                            .add("code", error.messageKey())
                            .add("message", sentence(error))));
            body.add("errors", errors);
        }
        if (refusal instanceof ConflictException conflict && conflict.current() != null) {
            current(conflict.current()).ifPresent(current -> {
                try (var reader = Json.createReader(new StringReader(JsonWriting.JSONB.toJson(current)))) {
                    body.add("current", reader.readValue());
                }
            });
        }
        return Problem.response(refusal.type(), body);
    }

    private static String detail(ServiceException refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.errors().stream()
                        .map(error -> sent(error.field()))
                        .distinct()
                        .collect(Collectors.joining(", ", "The input has errors in: ", ""))
                : String.valueOf(refusal.getMessage());
    }

    private static Optional<Object> current(@Nullable Object stored) {
        return stored == null
                ? Optional.empty()
                : CDI.current().select(CurrentForm.class).stream()
                        .flatMap(form -> form.of(stored).stream())
                        .findFirst();
    }

    /** Services name fields as pages do; where the JSON calls them otherwise, that is what its sender knows. */
    private static String sent(String field) {
        return switch (field) {
            case "evidenceClass" -> "class";
            case "letterAsOf" -> "asOf";
            case "pasted" -> "text";
            case "newOwner" -> "owner";
            default -> field;
        };
    }

    /** As pages say it, with the name that the sender gave the field. */
    static String sentence(FieldError error) {
        try {
            var pattern = ResourceBundle.getBundle("io.bridgeletter.messages.ui", Locale.ENGLISH)
                    .getString(error.messageKey());
            var args = Stream.concat(Stream.of(sent(error.field())), error.args().stream());
            return pattern.contains("{") ? new MessageFormat(pattern, Locale.ENGLISH).format(args.toArray()) : pattern;
        } catch (MissingResourceException e) {
            return error.messageKey();
        }
    }
}
