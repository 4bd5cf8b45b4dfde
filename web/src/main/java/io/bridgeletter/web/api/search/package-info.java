/** Search over HTTP. */
@NullMarked
package io.bridgeletter.web.api.search;

import org.jspecify.annotations.NullMarked;
