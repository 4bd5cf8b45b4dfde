/** Files as they arrive: stored, read in a forked process, searchable by page. */
@NullMarked
package io.bridgeletter.core.documents;

import org.jspecify.annotations.NullMarked;
