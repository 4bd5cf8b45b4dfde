package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the API: only a bearer token counts, so that no cross-site request can ride on a cookie, and only in a
 * tenant where its person is a member.
 */
public class BearerTenantFilter implements Filter {
    private static final Entrance ENTRANCE = new Entrance("/api/v1");
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
        var caller = Entrance.member(ENTRANCE.address(request), identity.memberships(login.get()));
        if (caller.isEmpty()) {
            Problem.write(response, ProblemType.NOT_FOUND, "There is no such tenant here.");
            return;
        }
        Entrance.enter(caller.get(), () -> chain.doFilter(request, response));
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
}
