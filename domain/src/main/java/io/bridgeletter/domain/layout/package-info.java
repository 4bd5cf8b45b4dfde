/**
 * From runs with places to what a reader sees: lines in reading order, columns, tables, paragraphs, headings; running
 * headers and footers apart.
 */
@NullMarked
package io.bridgeletter.domain.layout;

import org.jspecify.annotations.NullMarked;
