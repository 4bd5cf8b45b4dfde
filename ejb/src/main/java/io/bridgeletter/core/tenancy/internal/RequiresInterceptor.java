package io.bridgeletter.core.tenancy.internal;

import io.bridgeletter.core.shared.NotAllowedException;
import io.bridgeletter.core.tenancy.AccessDenials;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Checks {@link Requires} before a service runs, and leaves a trace of every refusal. */
@Interceptor
@Requires(Permission.SEE_VENDORS)
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor {
    @Inject
    TenantScope tenants;

    @Inject
    AccessDenials denied;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var caller = tenants.requireTenant();
        refuseSecondTenant(caller);
        var needed = needed(invocation);
        if (!permitted(caller, needed)) {
            denied.record(needed.value(), invocation.getMethod().getName());
            throw new NotAllowedException("Your role here does not allow this.");
        }
        return invocation.proceed();
    }

    /** A persistence context stays with the tenant for which it was opened: it would answer for the wrong one. */
    private void refuseSecondTenant(Caller caller) {
        var named = transactions.getTransactionStatus() == Status.STATUS_ACTIVE
                ? transactions.getResource(TenantConnectionProvider.class)
                : null;
        if (named != null && !named.equals(caller.tenant().value())) {
            throw new IllegalStateException("The tenant changed inside one transaction");
        }
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
