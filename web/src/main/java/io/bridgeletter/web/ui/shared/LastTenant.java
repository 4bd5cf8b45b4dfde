package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tenant a person with several of them used last. Only the browser keeps it, as the slug, and it opens nothing: it
 * chooses among the memberships.
 */
final class LastTenant {
    static final String COOKIE = "bridgeletter-tenant";

    private static final Duration LIFE = Duration.ofDays(365);

    private LastTenant() {}

    /** The membership of the tenant used last; empty where that is not known, or no membership any more. */
    static Optional<Caller> among(List<Caller> memberships, HttpServletRequest request) {
        return slug(request).flatMap(slug -> memberships.stream()
                .filter(membership -> membership.slug().equals(slug))
                .findFirst());
    }

    /** Has the browser keep the caller's tenant, unless it does already. */
    static void remember(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        if (slug(request).filter(caller.slug()::equals).isEmpty()) {
            var cookie = new Cookie(COOKIE, caller.slug());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge((int) LIFE.toSeconds());
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Optional<String> slug(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
