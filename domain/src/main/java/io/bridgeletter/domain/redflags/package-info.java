/** Red flags: computed gaps that pause procurement, and the rules that open them. */
@NullMarked
package io.bridgeletter.domain.redflags;

import org.jspecify.annotations.NullMarked;
