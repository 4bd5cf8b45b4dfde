/** Red flags over HTTP. */
@NullMarked
package io.bridgeletter.web.api.redflags;

import org.jspecify.annotations.NullMarked;
