/** Tables, blob store and forked text extraction. */
@NullMarked
package io.bridgeletter.core.documents.internal;

import org.jspecify.annotations.NullMarked;
