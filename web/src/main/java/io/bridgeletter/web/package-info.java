/** Pages and REST API on the same services. Decides nothing. */
@NullMarked
package io.bridgeletter.web;

import org.jspecify.annotations.NullMarked;
