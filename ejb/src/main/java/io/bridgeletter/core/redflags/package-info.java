/** Judges vendor files and keeps what the judgement opened and closed. */
@NullMarked
package io.bridgeletter.core.redflags;

import org.jspecify.annotations.NullMarked;
