package io.bridgeletter.domain.search;

/**
 * One thing that a page must show, or must not.
 *
 * @param text a word, or several that must follow each other; for a prefix, letters and digits only
 */
public record SearchTerm(String text, boolean prefix, boolean excluded) {}
