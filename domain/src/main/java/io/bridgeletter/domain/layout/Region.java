package io.bridgeletter.domain.layout;

/** A place on a page, in points from its upper left corner. */
public record Region(int page, double x, double y, double width, double height) {}
