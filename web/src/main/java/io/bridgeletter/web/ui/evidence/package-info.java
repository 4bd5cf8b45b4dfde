/** Pages of evidence items. */
@NullMarked
package io.bridgeletter.web.ui.evidence;

import org.jspecify.annotations.NullMarked;
