/** The members page. */
@NullMarked
package io.bridgeletter.web.ui.members;

import org.jspecify.annotations.NullMarked;
