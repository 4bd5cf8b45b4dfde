/** Vendors and services over HTTP. */
@NullMarked
package io.bridgeletter.web.api.vendors;

import org.jspecify.annotations.NullMarked;
