/** Adapters of the text index. */
@NullMarked
package io.bridgeletter.core.search.internal;

import org.jspecify.annotations.NullMarked;
