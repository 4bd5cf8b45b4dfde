/** What a person types into the search box, and what to make of a word that no document has. */
@NullMarked
package io.bridgeletter.domain.search;

import org.jspecify.annotations.NullMarked;
