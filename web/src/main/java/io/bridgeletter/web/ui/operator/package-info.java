/** The operator's page: tenants, by name only. */
@NullMarked
package io.bridgeletter.web.ui.operator;

import org.jspecify.annotations.NullMarked;
