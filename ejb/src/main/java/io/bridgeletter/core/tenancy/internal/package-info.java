/** Tables of tenancy and the two lower layers of isolation: Hibernate and PostgreSQL. */
@NullMarked
package io.bridgeletter.core.tenancy.internal;

import org.jspecify.annotations.NullMarked;
