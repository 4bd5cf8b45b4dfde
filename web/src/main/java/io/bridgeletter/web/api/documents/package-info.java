/** Documents over HTTP. */
@NullMarked
package io.bridgeletter.web.api.documents;

import org.jspecify.annotations.NullMarked;
