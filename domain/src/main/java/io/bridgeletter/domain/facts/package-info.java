/**
 * What is read from a document, each value with the page and the words that show it. A machine proposes here; a person
 * accepts, corrects or rejects.
 */
@NullMarked
package io.bridgeletter.domain.facts;

import org.jspecify.annotations.NullMarked;
