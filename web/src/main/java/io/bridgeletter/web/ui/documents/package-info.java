/** Pages of documents. */
@NullMarked
package io.bridgeletter.web.ui.documents;

import org.jspecify.annotations.NullMarked;
