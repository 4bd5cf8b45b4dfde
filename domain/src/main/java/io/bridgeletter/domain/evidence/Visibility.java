package io.bridgeletter.domain.evidence;

/** Public evidence screens; only private evidence closes what asks for private evidence. Stored: add constants, never rename. */
public enum Visibility {
    PUBLIC,
    PRIVATE
}
