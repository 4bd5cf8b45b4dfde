/** Who is asking, for which tenant, and what they may do there. */
@NullMarked
package io.bridgeletter.core.tenancy;

import org.jspecify.annotations.NullMarked;
