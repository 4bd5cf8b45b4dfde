/** The table of memberships and the port to the identity provider. */
@NullMarked
package io.bridgeletter.core.members.internal;

import org.jspecify.annotations.NullMarked;
