/** Two demonstration tenants for an empty database. Never in production. */
@NullMarked
package io.bridgeletter.core.demo;

import org.jspecify.annotations.NullMarked;
