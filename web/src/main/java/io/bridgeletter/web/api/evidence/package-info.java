/** Evidence and coverage over HTTP. */
@NullMarked
package io.bridgeletter.web.api.evidence;

import org.jspecify.annotations.NullMarked;
