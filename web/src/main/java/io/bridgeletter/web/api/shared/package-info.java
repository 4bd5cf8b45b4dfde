/** What every resource of the REST API uses: bearer-only entry, problems, paging, entity tags. */
@NullMarked
package io.bridgeletter.web.api.shared;

import org.jspecify.annotations.NullMarked;
