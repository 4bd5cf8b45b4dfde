package io.bridgeletter.domain.coverage;

/** Who speaks for a day: an auditor's report, only a valid bridge letter, or nobody. */
public enum DayKind {
    STRONG,
    REPRESENTED,
    UNCOVERED
}
