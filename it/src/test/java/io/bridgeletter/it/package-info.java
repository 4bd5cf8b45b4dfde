/** Tests of the whole: rules over all modules, the running server, the browser. */
@NullMarked
package io.bridgeletter.it;

import org.jspecify.annotations.NullMarked;
