package io.bridgeletter.domain.vendorfiles;

/** From which date the age of a report counts. Stored: add constants, never rename. */
public enum AgeBasis {
    PERIOD_END,
    ISSUE_DATE
}
