package io.bridgeletter.core.documents;

/** The text of one page; pages count from 1. */
public record PageText(int page, String text) {}
