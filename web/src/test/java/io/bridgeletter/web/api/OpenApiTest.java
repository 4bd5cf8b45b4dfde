package io.bridgeletter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description of the API says what the code does: the same operations, the same properties. */
class OpenApiTest {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Map<String, Object> API = read();

    @Test
    void every_operation_is_described_and_no_other() {
        var described = new TreeSet<String>();
        operations().forEach((name, operation) -> described.add(name));

        assertThat(described).isNotEmpty().isEqualTo(endpoints().keySet());
    }

    @Test
    void every_query_parameter_is_described_and_no_other() {
        var described = new TreeMap<String, Set<String>>();
        operations().forEach((name, operation) -> described.put(name, described(operation, "query")));
        var coded = new TreeMap<String, Set<String>>();
        endpoints()
                .forEach((name, method) -> coded.put(
                        name,
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                                .map(parameter -> parameter
                                        .getAnnotation(QueryParam.class)
                                        .value())
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(described).isEqualTo(coded);
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = new ArrayList<String>();
        collectReferences(API, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(resolve(reference))
                .as(reference)
                .isNotNull());
    }

    @Test
    void every_record_has_its_schema_with_exactly_its_properties() {
        var records = records();

        assertThat(records).hasSizeGreaterThan(10).allSatisfy(type -> assertThat(properties(type.getSimpleName()))
                .as(type.getSimpleName())
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(OpenApiTest::propertyName)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void every_required_property_exists() {
        assertThat(map(map(API, "components"), "schemas").keySet())
                .allSatisfy(name -> assertThat((List<?>) schema(name).getOrDefault("required", List.of()))
                        .as(name)
                        .allMatch(property -> properties(name).contains(property)));
    }

    @Test
    void every_enum_of_a_record_has_its_constants() {
        assertThat(records().stream().flatMap(OpenApiTest::enums).distinct())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(schema(type.getSimpleName()).get("enum"))
                        .as(type.getSimpleName())
                        .isEqualTo(Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList()));
    }

    private static Map<String, Object> read() {
        try (var in = Files.newBufferedReader(java.nio.file.Path.of("src/main/webapp/openapi.yaml"))) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every operation of the description with the parameters of its path added. */
    private static Map<String, Map<String, Object>> operations() {
        var found = new TreeMap<String, Map<String, Object>>();
        map(API, "paths").forEach((path, item) -> {
            var shared = cast(item);
            shared.keySet().stream().filter(key -> !key.equals("parameters")).forEach(verb -> {
                var operation = new LinkedHashMap<>(map(shared, verb));
                var parameters = new ArrayList<Object>(list(shared, "parameters"));
                parameters.addAll(list(operation, "parameters"));
                operation.put("parameters", parameters);
                found.put(verb.toUpperCase(Locale.ROOT) + " " + path, operation);
            });
        });
        return found;
    }

    private static Set<String> described(Map<String, Object> operation, String place) {
        return list(operation, "parameters").stream()
                .map(OpenApiTest::cast)
                .map(parameter ->
                        parameter.containsKey("$ref") ? cast(resolve((String) parameter.get("$ref"))) : parameter)
                .filter(parameter -> place.equals(parameter.get("in")))
                .map(parameter -> (String) parameter.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Method> endpoints() {
        var found = new TreeMap<String, Method>();
        for (var type : classes()) {
            if (!type.isAnnotationPresent(Path.class)) {
                continue;
            }
            for (var method : type.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> {
                    var before = found.put(verb + " " + path(type) + path(method), method);
                    assertThat(before).as("one method for %s", method).isNull();
                });
            }
        }
        return found;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** The API's own records, and what its methods return, each with the records inside it. */
    private static Set<Class<?>> records() {
        var found = new LinkedHashSet<Class<?>>();
        var types = classes();
        types.stream()
                .filter(type -> !type.getPackageName().endsWith(".shared"))
                .forEach(type -> addRecords(type, found));
        endpoints().values().forEach(method -> addRecords(method.getGenericReturnType(), found));
        found.removeIf(type -> type.getSimpleName().equals("PageResponse"));
        return found;
    }

    private static void addRecords(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> addRecords(argument, found));
        }
        if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Stream.of(plain.getRecordComponents()).forEach(component -> addRecords(component.getGenericType(), found));
        }
    }

    private static Stream<Class<?>> enums(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .flatMap(component -> component instanceof ParameterizedType generic
                        ? Stream.of(generic.getActualTypeArguments())
                        : Stream.of(component))
                .filter(component -> component instanceof Class<?> plain && plain.isEnum())
                .map(component -> (Class<?>) component);
    }

    private static String propertyName(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonbProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static List<Class<?>> classes() {
        try (var files = Files.walk(CLASSES.resolve("io/bridgeletter/web/api"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .<Class<?>>map(OpenApiTest::load)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OpenApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> schema(String name) {
        return map(map(map(API, "components"), "schemas"), name);
    }

    private static Set<String> properties(String schema) {
        return new TreeSet<>(map(schema(schema), "properties").keySet());
    }

    private static void collectReferences(Object node, List<String> references) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if ("$ref".equals(key)) {
                    references.add((String) value);
                }
                collectReferences(value, references);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collectReferences(item, references));
        }
    }

    private static Object resolve(String reference) {
        assertThat(reference).startsWith("#/");
        Object node = API;
        for (var part : reference.substring(2).split("/")) {
            node = node == null ? null : cast(node).get(part);
        }
        return node;
    }

    private static Map<String, Object> map(Map<String, Object> node, String key) {
        return cast(node.getOrDefault(key, Map.of()));
    }

    private static List<Object> list(Map<String, Object> node, String key) {
        return List.copyOf((List<?>) node.getOrDefault(key, List.of()));
    }

    @SuppressWarnings("unchecked") // YAML gives maps with text keys
    private static Map<String, Object> cast(Object node) {
        return (Map<String, Object>) node;
    }
}
