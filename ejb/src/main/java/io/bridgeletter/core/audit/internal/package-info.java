/** The table of the audit trail. */
@NullMarked
package io.bridgeletter.core.audit.internal;

import org.jspecify.annotations.NullMarked;
