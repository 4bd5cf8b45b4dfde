package io.bridgeletter.core.tenancy.internal;

import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.tenancy.AccessDenials;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Checks {@link Requires} before a service runs, and leaves a trace of every refusal. */
@Interceptor
@Requires(Permission.SEE_VENDORS)
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {
    @Inject
    TenantScope tenants;

    @Inject
    AccessDenials denied;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var caller = tenants.requireTenant();
        var needed = needed(invocation);
        if (!permitted(caller, needed)) {
            denied.record(needed.value(), invocation.getMethod().getName());
            throw new NotAllowedException("Your role here does not allow this.");
        }
        return invocation.proceed();
    }

    private static boolean permitted(Caller caller, Requires needed) {
        return needed.orOwn() ? caller.mayOnOwn(needed.value()) : caller.may(needed.value());
    }

    private static Requires needed(InvocationContext invocation) {
        var own = invocation.getMethod().getAnnotation(Requires.class);
        var declared =
                own != null ? own : invocation.getMethod().getDeclaringClass().getAnnotation(Requires.class);
        if (declared == null) {
            throw new IllegalStateException("Intercepted without @Requires: " + invocation.getMethod());
        }
        return declared;
    }
}
