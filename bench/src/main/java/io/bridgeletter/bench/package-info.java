/** Benchmarks that print ratios from one run: figures of one machine say little, what they say of each other says more. */
@NullMarked
package io.bridgeletter.bench;

import org.jspecify.annotations.NullMarked;
