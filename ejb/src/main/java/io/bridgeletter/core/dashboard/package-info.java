/** What is on fire and since when: the numbers, each with its rows. */
@NullMarked
package io.bridgeletter.core.dashboard;

import org.jspecify.annotations.NullMarked;
