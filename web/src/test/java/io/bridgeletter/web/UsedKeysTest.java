package io.bridgeletter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.cuecs.CuecPlanInput;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.vendors.ServiceInput;
import io.bridgeletter.core.vendors.VendorInput;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What pages and code name by a literal exists. Keys that are put together are the matter of {@link EnumKeysTest}. */
class UsedKeysTest {
    private static final String PAGES = "src/main/webapp";
    private static final String[] CODE = {"src/main/java", "../ejb/src/main/java"};

    @Test
    void pages_use_only_sentences_that_exist() {
        var used = literals("msg");
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(Bundles.read("ui").keySet()).containsAll(used);
    }

    @Test
    void pages_use_only_terms_that_exist() {
        assertThat(Bundles.read("terms").keySet()).containsAll(literals("terms"));
    }

    @Test
    void code_uses_only_keys_that_exist() {
        var known = new TreeSet<>(Bundles.read("ui").keySet());
        known.addAll(Bundles.read("terms").keySet());
        var families = new TreeSet<String>();
        known.forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
        Predicate<String> isKey = literal -> families.contains(literal.substring(0, literal.indexOf('.')));
        var used = Bundles.found(Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9-]+)+)\""), ".java", CODE).stream()
                .filter(isKey)
                .toList();
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
    }

    /** The field's name begins the sentence in which an input is refused. */
    @Test
    void every_refused_field_has_a_name() {
        var fields = Bundles.found(
                Pattern.compile("\\.(?:required|atMost|plausible|ordered|reject)\\(\\s*\"(\\w+)\""), ".java", CODE);
        var refused = Bundles.found(Pattern.compile("\"(\\w+)\",\\s*\"\\w+\\.\\w+\""), ".java", "../ejb/src/main/java");
        assertThat(fields).isNotEmpty();
        assertThat(refused).isNotEmpty();
        assertThat(Bundles.read("ui").keySet())
                .containsAll(fields.stream().map(field -> "field." + field).toList())
                .containsAll(refused.stream().map(field -> "field." + field).toList());
    }

    /** The trail shows the components of these by name, with what was before and after. */
    @Test
    void every_detail_of_the_trail_has_a_name() {
        var keys = new TreeSet<>(Bundles.found(
                Pattern.compile("\\.with\\(\\s*\"(\\w+)\""), ".java", "../ejb/src/main/java/io/bridgeletter/core"));
        for (var type : List.of(VendorInput.class, ServiceInput.class, CuecPlanInput.class, EvidenceInput.class)) {
            addComponents(type, keys);
        }
        assertThat(keys).contains("decisions", "owner", "opinion");
        var known = Bundles.read("ui").keySet();
        assertThat(keys).allMatch(key -> known.contains("auditKey." + key) || known.contains("field." + key));
    }

    private static void addComponents(Class<?> type, Set<String> keys) {
        for (var component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                addComponents(component.getType(), keys);
            } else {
                keys.add(component.getName());
            }
        }
    }

    private static Set<String> literals(String variable) {
        var literals = Bundles.found(
                Pattern.compile("\\b" + variable + "\\[(?:[^\\]']*\\?\\s*)?'([^']+)'(?!\\.concat)"), ".xhtml", PAGES);
        var otherwise = Bundles.found(
                Pattern.compile("\\b" + variable + "\\[[^\\]]*\\?\\s*'[^']+'\\s*:\\s*'([^']+)'"), ".xhtml", PAGES);
        var all = new TreeSet<>(literals);
        all.addAll(otherwise);
        return all;
    }
}
