/** What reports leave to the customer, and who here does it. */
@NullMarked
package io.bridgeletter.core.cuecs;

import org.jspecify.annotations.NullMarked;
