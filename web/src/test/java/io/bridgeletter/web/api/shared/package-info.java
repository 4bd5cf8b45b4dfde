/** What every resource uses. */
@NullMarked
package io.bridgeletter.web.api.shared;

import org.jspecify.annotations.NullMarked;
