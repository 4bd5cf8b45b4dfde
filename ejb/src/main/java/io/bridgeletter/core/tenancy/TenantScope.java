package io.bridgeletter.core.tenancy;

import io.bridgeletter.core.shared.NotSignedInException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tenant that this thread works for, and as whom. There is none until a request or a job enters one, and then every
 * query is confined to it; "no tenant" never means "all tenants".
 */
@ApplicationScoped
public class TenantScope {
    private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

    @Inject
    Clock clock;

    /** The caller in the current tenant; throws when no tenant was entered. */
    public Caller requireTenant() {
        return requireCurrent();
    }

    /** As {@link #requireTenant()}, for code that the container does not inject into. */
    public static Caller requireCurrent() {
        var caller = CURRENT.get();
        if (caller == null) {
            throw new NotSignedInException("No tenant was entered.");
        }
        return caller;
    }

    /** Today, where the tenant is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(requireTenant().zone()));
    }

    /** Runs the work as this caller, and restores what was before, whatever happens. */
    public static <T> T call(Caller caller, Callable<T> work) throws Exception {
        var before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** As {@link #call}, for work that throws no checked exception. */
    public static <T> T get(Caller caller, Supplier<T> work) {
        try {
            return call(caller, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #get}, for work without a result. */
    public static void run(Caller caller, Runnable work) {
        get(caller, () -> {
            work.run();
            return true;
        });
    }
}
