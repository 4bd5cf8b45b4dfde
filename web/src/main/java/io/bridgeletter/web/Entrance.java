package io.bridgeletter.web;

import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a request comes into a tenant, over pages and over the API alike: the address names the tenant, and only a member
 * finds it there.
 */
public final class Entrance {
    /** What is done inside. */
    public interface Work {
        void run() throws IOException, ServletException;
    }

    private static final String TENANT_AND_REST = "/([a-z][a-z0-9-]{1,39})(/.*)?";

    private final Pattern address;

    /** For addresses that begin so, then name the tenant, then what is wanted of it. */
    public Entrance(String prefix) {
        this.address = Pattern.compile(Pattern.quote(prefix) + TENANT_AND_REST);
    }

    /** Group 1 is the tenant, group 2 the rest; of the path that the container decoded and normalized, as pages see it. */
    public Matcher address(HttpServletRequest request) {
        return address.matcher(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    /** The membership of the tenant that the address names; empty for another tenant, and for no address at all. */
    public static Optional<Caller> member(Matcher address, List<Caller> memberships) {
        return memberships.stream()
                .filter(membership -> address.matches() && membership.slug().equals(address.group(1)))
                .findFirst();
    }

    /** Does the work as this caller, in the caller's tenant. */
    public static void enter(Caller caller, Work work) throws IOException, ServletException {
        try {
            TenantScope.call(caller, () -> {
                work.run();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
