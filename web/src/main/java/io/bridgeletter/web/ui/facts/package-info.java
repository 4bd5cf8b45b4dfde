/** The review of what was read from a document. */
@NullMarked
package io.bridgeletter.web.ui.facts;

import org.jspecify.annotations.NullMarked;
