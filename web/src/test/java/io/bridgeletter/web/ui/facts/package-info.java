/** What the review shows. */
@NullMarked
package io.bridgeletter.web.ui.facts;

import org.jspecify.annotations.NullMarked;
