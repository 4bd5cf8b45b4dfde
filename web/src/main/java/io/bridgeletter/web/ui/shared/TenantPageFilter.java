package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.web.Entrance;
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

/**
 * {@code /t/<tenant>/<page>}: checks the membership, enters the tenant and forwards to the page, which cannot be reached
 * in any other way. A tenant in which the person is no member does not exist for them.
 */
public class TenantPageFilter implements Filter {
    static final String CALLER = "bridgeletter.caller";
    static final String MEMBERSHIPS = "bridgeletter.memberships";

    private static final Entrance ENTRANCE = new Entrance("/t");

    @Inject
    Identity identity;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) req;
        var response = (HttpServletResponse) res;
        var address = ENTRANCE.address(request);
        var memberships = Logins.of(request).map(identity::memberships).orElse(List.of());
        request.setAttribute(MEMBERSHIPS, memberships);
        var caller = Entrance.member(address, memberships);
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
        request.setAttribute(CALLER, caller.get());
        if (memberships.size() > 1) {
            LastTenant.remember(caller.get(), request, response);
        }
        Entrance.enter(
                caller.get(), () -> request.getRequestDispatcher(target(rest)).forward(request, response));
    }

    /** Pages lie under {@code /pages}; downloads are served by servlets under {@code /inside}. */
    private static String target(String rest) {
        return rest.endsWith(".xhtml") ? "/pages" + rest : "/inside" + rest;
    }
}
