/** The inside of facts. */
@NullMarked
package io.bridgeletter.core.facts.internal;

import org.jspecify.annotations.NullMarked;
