/** What is on file about a vendor: attestations, bridge letters, certificates, listings. */
@NullMarked
package io.bridgeletter.core.evidence;

import org.jspecify.annotations.NullMarked;
