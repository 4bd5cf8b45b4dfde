package io.bridgeletter.core.tenancy;

import io.bridgeletter.domain.tenancy.Permission;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a member must be permitted to do in the current tenant before the method runs; a method's own annotation replaces
 * that of its class. Checked per call, against the membership as it is now. Jobs pass.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
    @Nonbinding
    Permission value();

    /** Also lets those pass who may do it only with what is their own; the method then checks whose it is. */
    @Nonbinding
    boolean orOwn() default false;
}
