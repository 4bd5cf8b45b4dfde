package io.bridgeletter.domain.coverage;

import java.time.LocalDate;

/**
 * How a service's coverage reads in a list; one rule for every list, so that no two screens differ.
 *
 * <p>Source: coverage, "label in lists, one rule".
 *
 * @param openHoleDays days of holes that touch the window and are not accepted; zero adds nothing to the label
 */
public record CoverageLabel(Headline headline, long openHoleDays) {
    /** The first part of the label, with its argument; a page translates it by its key. */
    public sealed interface Headline {
        String messageKey();
    }

    /** The last examined day, while the days since then are tolerated. */
    public record ExaminedTo(LocalDate day) implements Headline {
        @Override
        public String messageKey() {
            return "coverage.examined-to";
        }
    }

    /** The last day of a valid letter, while the days since then are tolerated. */
    public record BridgedTo(LocalDate day) implements Headline {
        @Override
        public String messageKey() {
            return "coverage.bridged-to";
        }
    }

    /** Days since the last day for which anybody speaks; the window's days when nobody ever did. */
    public record DaysUncovered(long days) implements Headline {
        @Override
        public String messageKey() {
            return "coverage.days-uncovered";
        }
    }

    /** Reports are on file, none is current. */
    public record Stale() implements Headline {
        @Override
        public String messageKey() {
            return "coverage.stale";
        }
    }

    /** A design was looked at on one day; no day was examined. */
    public record TypeOneOnly() implements Headline {
        @Override
        public String messageKey() {
            return "coverage.type-one-only";
        }
    }

    /** Badges, listings and summaries only. */
    public record ListingOnly() implements Headline {
        @Override
        public String messageKey() {
            return "coverage.listing-only";
        }
    }

    public record NoReport() implements Headline {
        @Override
        public String messageKey() {
            return "coverage.no-report";
        }
    }
}
