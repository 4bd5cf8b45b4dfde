package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tenant in every address that Faces makes, and every view state with the tenant that it was rendered for:
 * otherwise one tenant's state, posted to another's address, would be executed there.
 */
public class TenantViewHandler extends ViewHandlerWrapper {
    private static final String TENANT = "bridgeletter.tenant";

    public TenantViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var address = super.getActionURL(context, viewId);
        var root = context.getExternalContext().getRequestContextPath();
        var tenant = tenant(context);
        var pages = root + "/pages/";
        return tenant == null || !address.startsWith(pages)
                ? address
                : root + "/t/" + tenant + "/" + address.substring(pages.length());
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        var tenant = tenant(context);
        if (tenant != null && !view.isTransient()) {
            view.getViewMap().putIfAbsent(TENANT, tenant);
        }
        super.renderView(context, view);
    }

    /** Null makes Faces say that the view has expired. */
    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        var view = super.restoreView(context, viewId);
        var tenant = tenant(context);
        if (view == null || view.isTransient() || tenant == null) {
            return view;
        }
        var map = view.getViewMap(false);
        return map != null && tenant.equals(map.get(TENANT)) ? view : null;
    }

    private static @Nullable String tenant(FacesContext context) {
        return context.getExternalContext().getRequestMap().get(TenantPageFilter.CALLER) instanceof Caller caller
                ? caller.slug()
                : null;
    }
}
