package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.web.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Where people arrive: leads to their tenant (of several, to the one used last), the operator to the tenants, and tells who
 * has none what to do.
 */
@WebServlet("/home")
public class HomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Identity identity;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<Caller> memberships = Logins.of(request).map(identity::memberships).orElse(List.of());
        var root = request.getContextPath();
        if (!memberships.isEmpty()) {
            var tenant = LastTenant.among(memberships, request).orElse(memberships.get(0));
            response.sendRedirect(root + "/t/" + tenant.slug() + "/dashboard.xhtml");
        } else if (request.isUserInRole("operator")) {
            response.sendRedirect(root + "/operator/tenants.xhtml");
        } else {
            request.getRequestDispatcher("/no-tenant.xhtml").forward(request, response);
        }
    }
}
