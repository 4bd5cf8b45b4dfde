@NullMarked
package io.bridgeletter.web.ui.shared;

import org.jspecify.annotations.NullMarked;
