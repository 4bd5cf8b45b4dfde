/**
 * Everything the application needs, on one machine: PostgreSQL, Keycloak, a mailbox and the configured server. The run
 * command, the tests and the benchmarks start the same parts through {@link io.bridgeletter.stack.Stack}.
 */
@NullMarked
package io.bridgeletter.stack;

import org.jspecify.annotations.NullMarked;
