package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** Where the login is; the content security policy lets a form be led there when its session has ended. */
    public String getLoginOrigin() {
        var login = URI.create(Setting.loginUrl());
        return login.getScheme() + "://" + login.getRawAuthority();
    }

    /** The name of the field that a message is about; null where it is about the whole. */
    public @Nullable String field(FacesMessage message) {
        return message instanceof FieldMessage about ? about.field() : null;
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
