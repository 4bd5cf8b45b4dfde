@NullMarked
package io.bridgeletter.web.ui.audit;

import org.jspecify.annotations.NullMarked;
