/** User controls over HTTP. */
@NullMarked
package io.bridgeletter.web.api.cuecs;

import org.jspecify.annotations.NullMarked;
