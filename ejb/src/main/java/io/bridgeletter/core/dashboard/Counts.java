package io.bridgeletter.core.dashboard;

/** The numbers in the navigation. */
public record Counts(long myWork, long vendors, long redFlags) {}
