/** The page of red flags. */
@NullMarked
package io.bridgeletter.web.ui.redflags;

import org.jspecify.annotations.NullMarked;
