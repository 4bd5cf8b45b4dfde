/** Who a person is in a tenant, and what the roles permit. */
@NullMarked
package io.bridgeletter.domain.tenancy;

import org.jspecify.annotations.NullMarked;
