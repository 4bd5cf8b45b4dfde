/** What was read from documents, and what people made of it: accepted, corrected or rejected, fact by fact. */
@NullMarked
package io.bridgeletter.core.facts;

import org.jspecify.annotations.NullMarked;
