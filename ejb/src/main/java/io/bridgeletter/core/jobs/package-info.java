/** A few fixed waking jobs; no business state lies with the scheduler. */
@NullMarked
package io.bridgeletter.core.jobs;

import org.jspecify.annotations.NullMarked;
