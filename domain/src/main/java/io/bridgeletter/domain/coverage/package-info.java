/** Day arithmetic: which days a report examined, a letter represents, and nobody speaks for. */
@NullMarked
package io.bridgeletter.domain.coverage;

import org.jspecify.annotations.NullMarked;
