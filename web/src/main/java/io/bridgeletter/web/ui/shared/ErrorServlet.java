package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.tenancy.Caller;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The page behind an error status: says what happened and where to go, and nothing about the inside. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var locale = language(request).equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        var key = "error." + (status == 403 || status == 404 || status == 405 ? status : 500);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'");
        response.getWriter()
                .write(String.format(
                        locale,
                        """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s</title><link rel="stylesheet" href="%s/jakarta.faces.resource/app.css.xhtml?ln=bl-1"></head>
                <body class="plain"><main><h1>%s</h1><p>%s</p><p><a class="button" href="%s/home">%s</a></p></main>
                </body></html>
                """,
                        locale.getLanguage(),
                        Messages.text(locale, key + ".title"),
                        request.getContextPath(),
                        Messages.text(locale, key + ".title"),
                        Messages.text(locale, key + ".sentence"),
                        request.getContextPath(),
                        Messages.text(locale, "error.home")));
    }

    /** The reader's own language where they are known, else what the browser asks for. */
    private static String language(HttpServletRequest request) {
        if (request.getAttribute(TenantPageFilter.CALLER) instanceof Caller caller) {
            return caller.locale();
        }
        if (request.getAttribute(TenantPageFilter.MEMBERSHIPS) instanceof List<?> known
                && !known.isEmpty()
                && known.get(0) instanceof Caller member) {
            return member.locale();
        }
        return request.getLocale().getLanguage();
    }
}
