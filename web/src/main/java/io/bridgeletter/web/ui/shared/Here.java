package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where the reader is: tenant, memberships, language, and what the page may offer. Courtesy only: services decide. */
@Named("here")
@RequestScoped
public class Here {
    @Inject
    TenantScope tenants;

    @Inject
    HttpServletRequest request;

    public Caller getCaller() {
        return tenants.requireTenant();
    }

    public boolean may(String permission) {
        return getCaller().may(Permission.valueOf(permission));
    }

    /** True when it is permitted at least for what is the reader's own. */
    public boolean mayOnOwn(String permission) {
        return getCaller().mayOnOwn(Permission.valueOf(permission));
    }

    @SuppressWarnings("unchecked") // set by the filter before any page
    public List<Caller> getMemberships() {
        return request.getAttribute(TenantPageFilter.MEMBERSHIPS) instanceof List<?> list
                ? (List<Caller>) list
                : List.of();
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCaller().locale());
    }

    /** Two letters that stand for the reader. */
    public String getInitials() {
        var letters = new StringBuilder();
        Arrays.stream(getCaller().name().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** Beginning of every address in this tenant. */
    public String getRoot() {
        return request.getContextPath() + "/t/" + getCaller().slug();
    }

    /** The page's name without its ending, to mark where the reader is. */
    public String getPage() {
        var path = request.getServletPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
    }
}
