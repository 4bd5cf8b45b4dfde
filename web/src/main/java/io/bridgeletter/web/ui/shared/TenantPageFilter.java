package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.web.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code /t/<tenant>/<page>}: checks the membership, enters the tenant and forwards to the page, which cannot be reached
 * in any other way. A tenant in which the person is no member does not exist for them.
 */
public class TenantPageFilter implements Filter {
    static final String CALLER = "bridgeletter.caller";
    static final String MEMBERSHIPS = "bridgeletter.memberships";

    /** Of the decoded and normalized path, as the container sees it; a raw one could smuggle dots past this. */
    private static final Pattern ADDRESS = Pattern.compile("/t/([a-z][a-z0-9-]{1,39})(/.*)?");

    @Inject
    Identity identity;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) req;
        var response = (HttpServletResponse) res;
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var address = ADDRESS.matcher(path);
        var memberships = Logins.of(request).map(identity::memberships).orElse(List.of());
        var caller = memberships.stream()
                .filter(membership -> address.matches() && membership.slug().equals(address.group(1)))
                .findFirst();
        if (caller.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var rest = address.group(2);
        if (rest == null || rest.equals("/")) {
            response.sendRedirect(
                    request.getContextPath() + "/t/" + caller.get().slug() + "/dashboard.xhtml");
            return;
        }
        request.setAttribute(MEMBERSHIPS, memberships);
        request.setAttribute(CALLER, caller.get());
        enter(caller.get(), rest, request, response);
    }

    private static void enter(Caller caller, String rest, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            TenantScope.call(caller, () -> {
                request.getRequestDispatcher(target(rest)).forward(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Pages lie under {@code /pages}; downloads are served by servlets under {@code /inside}. */
    private static String target(String rest) {
        return rest.endsWith(".xhtml") ? "/pages" + rest : "/inside" + rest;
    }
}
