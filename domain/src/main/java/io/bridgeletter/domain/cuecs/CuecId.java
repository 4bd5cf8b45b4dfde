package io.bridgeletter.domain.cuecs;

import java.util.UUID;

/** Names one complementary user entity control of one report. */
public record CuecId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
