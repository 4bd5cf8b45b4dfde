package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** A postback without its view (the session is gone, or another tenant's): leads to a fresh GET of the same page. */
@WebServlet("/expired")
public class ExpiredServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var target = target(request);
        response.reset();
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    private static String target(HttpServletRequest request) {
        var root = request.getContextPath();
        var page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var pages = root + "/pages/";
        if (request.getAttribute(TenantPageFilter.CALLER) instanceof Caller caller
                && page instanceof String path
                && path.startsWith(pages)) {
            return root + "/t/" + caller.slug() + "/" + path.substring(pages.length());
        }
        return referer(request, root);
    }

    /** In an AJAX call only the referring page names the address; a foreign one is not followed. */
    private static String referer(HttpServletRequest request, String root) {
        try {
            var referer = URI.create(String.valueOf(request.getHeader("Referer")));
            if (String.valueOf(referer.getAuthority()).equals(request.getHeader("Host"))
                    && referer.getPath().startsWith(root + "/t/")) {
                return referer.getRawPath() + (referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery());
            }
        } catch (IllegalArgumentException e) {
            // an unreadable referer is no referer
        }
        return root + "/home";
    }
}
