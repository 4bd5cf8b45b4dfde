/** One search box over vendors and the text of documents. */
@NullMarked
package io.bridgeletter.core.search;

import org.jspecify.annotations.NullMarked;
