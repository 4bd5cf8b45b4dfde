/** What waits for a worker, in any tenant: claimed by short leases, fair between tenants. */
@NullMarked
package io.bridgeletter.core.work;

import org.jspecify.annotations.NullMarked;
