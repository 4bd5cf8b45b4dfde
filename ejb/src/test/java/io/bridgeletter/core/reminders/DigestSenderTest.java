package io.bridgeletter.core.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestSenderTest {
    @Test
    void pauses_grow_to_half_an_hour() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 6, 7, 100).map(DigestSender::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }
}
