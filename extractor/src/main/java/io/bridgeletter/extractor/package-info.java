/**
 * Parsers for the forked process. They hand over what a page shows and where, in XHTML; what it means is decided on the
 * other side.
 */
@NullMarked
package io.bridgeletter.extractor;

import org.jspecify.annotations.NullMarked;
