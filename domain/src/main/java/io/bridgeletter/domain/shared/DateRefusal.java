package io.bridgeletter.domain.shared;

import java.time.LocalDate;

/** Why a typed or read date is not accepted, as a value that a page can translate. */
public record DateRefusal(Reason reason, LocalDate date, LocalDate limit) {
    /** Which limit the date lies beyond. */
    public enum Reason {
        TOO_EARLY("date.too-early"),
        TOO_LATE("date.too-late");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /** Key of the sentence to show; its arguments are the date and the limit, in this order. */
    public String messageKey() {
        return reason.key;
    }
}
