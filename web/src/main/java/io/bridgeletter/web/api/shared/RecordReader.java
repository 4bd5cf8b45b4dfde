package io.bridgeletter.web.api.shared;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies into records, strictly: an unknown field or a value of the wrong kind is refused by the name that the
 * sender gave it, where the runtime's own reader would ignore the one and say nothing of the other.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class RecordReader implements MessageBodyReader<Record> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    /** Null for an empty body; the resource says what it needs. */
    @Override
    public @Nullable Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var sent = body.readAllBytes();
        if (sent.length == 0) {
            return null;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(sent))) {
            JsonValue read = reader.readValue();
            if (read instanceof JsonObject object) {
                return RecordBinding.bind(type, object);
            }
        } catch (JsonException e) {
            throw new ProcessingException("The body is no JSON", e);
        }
        throw new ProcessingException("The body is no JSON object");
    }
}
