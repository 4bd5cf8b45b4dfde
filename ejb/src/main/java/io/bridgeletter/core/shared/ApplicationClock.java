package io.bridgeletter.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The one clock of the application. Tests move it; nothing that a request can reach does. */
@ApplicationScoped
@SystemClockAllowed
public class ApplicationClock {
    private static volatile Duration offset = Duration.ZERO;

    @Produces
    Clock clock() {
        return new Moved(ZoneOffset.UTC);
    }

    /** For tests in the container: from now on it is this much later than the system says. */
    public static void moveBy(Duration later) {
        offset = later;
    }

    static final class Moved extends Clock {
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(offset);
        }
    }
}
