/** Files as they arrive: their states and their names. */
@NullMarked
package io.bridgeletter.domain.documents;

import org.jspecify.annotations.NullMarked;
