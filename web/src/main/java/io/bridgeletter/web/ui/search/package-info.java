/** The one search box's page. */
@NullMarked
package io.bridgeletter.web.ui.search;

import org.jspecify.annotations.NullMarked;
