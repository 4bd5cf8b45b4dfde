package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

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

    /**
     * Every form ends here. PrimeFaces compares the nonce of the page with the one that comes back, and its own script
     * puts it into forms only where a page has PrimeFaces components: without this, a refused form was an error.
     */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (!context.getViewRoot().isTransient()) {
            var writer = context.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", Constants.RequestParams.NONCE_PARAM, null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }
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
