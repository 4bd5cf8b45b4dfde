package io.bridgeletter.web;

import io.bridgeletter.core.tenancy.Login;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Reads who is signed in from the token that the server has verified. */
public final class Logins {
    private Logins() {}

    /** Empty when nobody is signed in through the identity provider. */
    public static Optional<Login> of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            return Optional.empty();
        }
        return Optional.ofNullable(principal.getOidcSecurityContext().getToken())
                .map(Logins::login);
    }

    /** As {@link #of}, only when this very token is what the person is signed in by: a session beside it does not count. */
    public static Optional<Login> withToken(HttpServletRequest request, String token) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        && token.equals(principal.getOidcSecurityContext().getTokenString())
                ? of(request)
                : Optional.empty();
    }

    private static Login login(AccessToken token) {
        var email = orEmpty(token.getEmail());
        var name = token.getClaimValueAsString("name");
        return new Login(
                token.getIssuer(),
                token.getSubject(),
                email,
                "true".equals(String.valueOf(token.getClaimValue("email_verified"))),
                name == null || name.isBlank() ? email : name);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
