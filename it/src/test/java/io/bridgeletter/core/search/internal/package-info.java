/** The adapters' tests. */
@NullMarked
package io.bridgeletter.core.search.internal;

import org.jspecify.annotations.NullMarked;
