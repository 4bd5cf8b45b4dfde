/** What was read from documents, over HTTP. */
@NullMarked
package io.bridgeletter.web.api.facts;

import org.jspecify.annotations.NullMarked;
