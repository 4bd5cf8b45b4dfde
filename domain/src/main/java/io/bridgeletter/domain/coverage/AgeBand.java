package io.bridgeletter.domain.coverage;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/** How old a report is for the eye, in days since its period's end. It colours, it decides nothing. */
public enum AgeBand {
    /** Up to 92 days. */
    FRESH,
    /** 93 to 365 days. */
    AGEING,
    /** More than 365 days. */
    OLD;

    private static final int FRESH_DAYS = 92;
    private static final int AGEING_DAYS = 365;

    /** Source: coverage, Staleness, "Bands used in the field". */
    public static AgeBand of(LocalDate periodEnd, LocalDate today) {
        long days = DAYS.between(periodEnd, today);
        if (days <= FRESH_DAYS) {
            return FRESH;
        }
        return days <= AGEING_DAYS ? AGEING : OLD;
    }
}
