package io.bridgeletter.domain.redflags;

/** The red flags, in the order in which they are shown. Stored and printed in packets: add, never rename. */
public enum RedFlagCode {
    RF1,
    RF2,
    RF3,
    RF4,
    RF5,
    RF6,
    RF7,
    RF8,
    RF9,
    RF10,
    RF11,
    RF12,
    RF13,
    RF14
}
