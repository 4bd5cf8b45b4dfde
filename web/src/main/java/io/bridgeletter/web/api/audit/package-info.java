/** The audit trail over HTTP. */
@NullMarked
package io.bridgeletter.web.api.audit;

import org.jspecify.annotations.NullMarked;
