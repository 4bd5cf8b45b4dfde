/** What every adapter of the text index must do, and that this application's does it. */
@NullMarked
package io.bridgeletter.core.search;

import org.jspecify.annotations.NullMarked;
