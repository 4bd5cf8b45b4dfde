package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.domain.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final TenantId TENANT = new TenantId(UUID.randomUUID());

    private final KnownWords words = new KnownWords();

    @Test
    void are_not_written_again_once_they_are_committed() {
        assertThat(words.unknownOf(TENANT, List.of("audit", "keys"))).containsExactly("audit", "keys");
        words.remember(new KnownWords.Written(TENANT, List.of("keys")));
        assertThat(words.unknownOf(TENANT, List.of("audit", "keys", "risk"))).containsExactly("audit", "risk");
    }

    @Test
    void are_each_tenants_own() {
        words.remember(new KnownWords.Written(TENANT, List.of("keys")));
        assertThat(words.unknownOf(new TenantId(UUID.randomUUID()), List.of("keys")))
                .containsExactly("keys");
    }

    @Test
    void are_forgotten_before_they_fill_the_memory() {
        words.remember(new KnownWords.Written(TENANT, List.of("keys")));
        words.remember(new KnownWords.Written(
                TENANT,
                IntStream.range(0, 150_000).mapToObj(number -> "w" + number).toList()));
        assertThat(words.unknownOf(TENANT, List.of("keys", "w7"))).containsExactly("keys");
    }
}
