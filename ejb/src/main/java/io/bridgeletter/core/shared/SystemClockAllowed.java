package io.bridgeletter.core.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place that may read the system's clock. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface SystemClockAllowed {}
