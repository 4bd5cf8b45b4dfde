/** The append-only trail of who decided what, written in the deciding transaction. */
@NullMarked
package io.bridgeletter.core.audit;

import org.jspecify.annotations.NullMarked;
