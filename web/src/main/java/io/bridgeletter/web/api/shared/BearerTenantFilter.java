package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
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
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the API: only a bearer token counts, so that no cross-site request can ride on a cookie, and only in a
 * tenant where its person is a member.
 */
public class BearerTenantFilter implements Filter {
    private static final Pattern ADDRESS = Pattern.compile("/v1/([a-z][a-z0-9-]{1,39})(/.*)?");

    private static final String SCHEME = "bearer ";

    @Inject
    Identity identity;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) req;
        var response = (HttpServletResponse) res;
        var token = bearer(request);
        if (token == null) {
            response.setHeader("WWW-Authenticate", "Bearer");
            Problem.write(response, ProblemType.NOT_SIGNED_IN, "Send an access token as 'Authorization: Bearer'.");
            return;
        }
        // the address is not constrained in web.xml, or a caller without a token would be sent to the login page
        if (request.getUserPrincipal() == null && !authenticated(request, response)) {
            return;
        }
        var login = Logins.withToken(request, token);
        if (login.isEmpty()) {
            Problem.write(response, ProblemType.NOT_SIGNED_IN, "The access token is not valid.");
            return;
        }
        var caller = ADDRESS.matcher(pathInApi(request));
        var memberships = identity.memberships(login.get());
        var member = memberships.stream()
                .filter(membership -> caller.matches() && membership.slug().equals(caller.group(1)))
                .findFirst();
        if (member.isEmpty()) {
            Problem.write(response, ProblemType.NOT_FOUND, "There is no such tenant here.");
            return;
        }
        enter(member.get(), request, response, chain);
    }

    private static void enter(
            Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            TenantScope.call(caller, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** False when the answer was given: the server throws for a token that it cannot read, and challenges for others. */
    private static boolean authenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return request.authenticate(response);
        } catch (ServletException e) {
            if (!response.isCommitted()) {
                response.reset();
                Problem.write(response, ProblemType.NOT_SIGNED_IN, "The access token is not valid.");
            }
            return false;
        }
    }

    private static @Nullable String bearer(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        var bearer =
                authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        return bearer && authorization.length() > SCHEME.length()
                ? authorization.substring(SCHEME.length()).strip()
                : null;
    }

    /** Decoded and normalized by the container, as the resources will see it. */
    private static String pathInApi(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith("/api") ? path.substring("/api".length()) : path;
    }
}
