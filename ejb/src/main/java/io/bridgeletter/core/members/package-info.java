/** The people of a tenant: invitations, roles, removal with hand-over. */
@NullMarked
package io.bridgeletter.core.members;

import org.jspecify.annotations.NullMarked;
