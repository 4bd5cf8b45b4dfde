package io.bridgeletter.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"• item", "– item", "1. item", "(a) item", "iv) item", "3.2 item", "CUEC-01 item", "UEC 3: item"
            })
    void knows_what_begins_an_item(String text) {
        assertThat(Markers.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"item", "-item", "2025 was", "Tarn 1", "in 3 days", "other"})
    void knows_what_begins_none(String text) {
        assertThat(Markers.begins(text)).isFalse();
    }

    @Test
    void knows_the_next_number_of_a_list() {
        assertThat(Markers.follow("1. item [CC6.1]", "2. item")).isTrue();
        assertThat(Markers.follow("(9) item", "(10) item")).isTrue();
        assertThat(Markers.follow("1. item", "3. item")).isFalse();
        assertThat(Markers.follow("1. item", "item")).isFalse();
        assertThat(Markers.follow("item", "2. item")).isFalse();
    }

    @Test
    void takes_markers_away() {
        assertThat(Markers.without("• 1. item")).isEqualTo("item");
        assertThat(Markers.withoutBullet("• 1. item")).isEqualTo("1. item");
        assertThat(Markers.bullet("1. item")).isFalse();
        assertThat(Markers.isMarker(" • ")).isTrue();
        assertThat(Markers.isMarker("o")).isTrue();
        assertThat(Markers.isMarker("p")).isFalse();
        assertThat(Markers.isMarker("CUEC-01")).isTrue();
        assertThat(Markers.isMarker("• item")).isFalse();
    }
}
