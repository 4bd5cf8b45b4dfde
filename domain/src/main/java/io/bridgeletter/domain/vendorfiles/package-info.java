/** The frozen file of one vendor that every rule reads, and the policy by which it is judged. */
@NullMarked
package io.bridgeletter.domain.vendorfiles;

import org.jspecify.annotations.NullMarked;
