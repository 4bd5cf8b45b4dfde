/** Database migrations, run as a step of their own with the owner's credentials. */
@NullMarked
package io.bridgeletter.core.migration;

import org.jspecify.annotations.NullMarked;
