package io.bridgeletter.core.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LengthsTest {
    @Test
    void are_read_as_any_number_is() {
        for (var tenths = 0; tenths < 20_000; tenths++) {
            var written = tenths / 10 + "." + tenths % 10;
            assertThat(Lengths.read(written)).as(written).isEqualTo(Double.parseDouble(written));
        }
        for (var written : new String[] {"-0.5", "-12.3", "7", "841.89", "1e3", "12345678901234567.8"}) {
            assertThat(Lengths.read(written)).as(written).isEqualTo(Double.parseDouble(written));
        }
    }

    @Test
    void are_numbers_or_an_error() {
        for (var written : new String[] {"", "a.5", "1.x", "."}) {
            assertThatThrownBy(() -> Lengths.read(written)).isInstanceOf(NumberFormatException.class);
        }
    }
}
