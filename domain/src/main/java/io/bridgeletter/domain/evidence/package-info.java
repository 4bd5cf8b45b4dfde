/** What is on file about a vendor: classes, states, visibility, categories, opinions. */
@NullMarked
package io.bridgeletter.domain.evidence;

import org.jspecify.annotations.NullMarked;
