package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.FieldError;
import io.bridgeletter.core.shared.InvalidInputException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a record of a JSON object. Collects every mistake, each by the field's name in the JSON. */
final class RecordBinding {
    private final List<FieldError> errors = new ArrayList<>();

    private RecordBinding() {}

    static <R extends Record> R bind(Class<R> type, JsonObject object) {
        var binding = new RecordBinding();
        var values = binding.values(type, object, "");
        if (!binding.errors.isEmpty()) {
            throw new InvalidInputException(binding.errors);
        }
        return make(type, values);
    }

    private Object[] values(Class<?> type, JsonObject object, String path) {
        var components = type.getRecordComponents();
        var known = Arrays.stream(components).map(RecordBinding::name).toList();
        object.keySet().stream()
                .filter(sent -> !known.contains(sent))
                .forEach(sent -> refuse(path + sent, "input.unknownField", String.join(", ", known)));
        return Arrays.stream(components)
                .map(component ->
                        value(component.getGenericType(), object.get(name(component)), path + name(component)))
                .toArray();
    }

    private @Nullable Object value(Type type, @Nullable JsonValue value, String field) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType collection) {
            return elements(collection, value, field);
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return value instanceof JsonObject object
                    ? nested(wanted, object, field)
                    : refuse(field, "input.wantsObject");
        }
        if (wanted == Boolean.class) {
            return value == JsonValue.TRUE || value == JsonValue.FALSE
                    ? (Object) (value == JsonValue.TRUE)
                    : refuse(field, "input.wantsTruth");
        }
        if (wanted == BigDecimal.class) {
            return value instanceof JsonNumber number ? number.bigDecimalValue() : refuse(field, "input.wantsNumber");
        }
        return value instanceof JsonString text
                ? text(wanted, text.getString(), field)
                : refuse(field, "input.wantsText");
    }

    private @Nullable Object nested(Class<?> type, JsonObject object, String field) {
        var before = errors.size();
        var values = values(type, object, field + ".");
        return errors.size() > before ? null : make(type, values);
    }

    private @Nullable Object elements(ParameterizedType type, JsonValue value, String field) {
        if (!(value instanceof JsonArray array)) {
            return refuse(field, "input.wantsList");
        }
        var element = type.getActualTypeArguments()[0];
        Collection<Object> elements = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (var i = 0; i < array.size(); i++) {
            var read = value(element, array.get(i), field + "[" + i + "]");
            if (read != null) {
                elements.add(read);
            } else if (array.get(i).getValueType() == JsonValue.ValueType.NULL) {
                refuse(field + "[" + i + "]", "input.required");
            }
        }
        return elements;
    }

    private @Nullable Object text(Class<?> type, String text, String field) {
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return constant(type, text, field);
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == UUID.class) {
                return UUID.fromString(text);
            }
        } catch (DateTimeException e) {
            return refuse(field, "input.noDay", text);
        } catch (IllegalArgumentException e) {
            return refuse(field, "input.wantsId", text);
        }
        throw new IllegalStateException("No value of " + type + " can be sent: " + field);
    }

    private @Nullable Object constant(Class<?> type, String text, String field) {
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        var allowed = Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return refuse(field, "input.notOneOf", text, allowed);
    }

    private @Nullable Object refuse(String field, String key, Object... args) {
        errors.add(new FieldError(field, key, List.of(args)));
        return null;
    }

    private static String name(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null ? component.getName() : property.value();
    }

    @SuppressWarnings("unchecked") // the constructor of the record's own class
    private static <R> R make(Class<R> type, Object[] values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record without its constructor: " + type, e);
        }
    }
}
