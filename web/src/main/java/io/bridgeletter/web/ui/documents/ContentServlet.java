package io.bridgeletter.web.ui.documents;

import io.bridgeletter.core.documents.DocumentService;
import io.bridgeletter.core.shared.ServiceException;
import io.bridgeletter.domain.documents.DocumentId;
import io.bridgeletter.web.Downloads;
import io.bridgeletter.web.ui.shared.IdConverter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a document's content to a member: reached only through the tenant's address, never shown in the page. */
@WebServlet("/inside/content")
public class ContentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = IdConverter.parse(request.getParameter("id"));
            if (id == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            var content = documents.open(new DocumentId(id));
            try (var stream = content.stream()) {
                Downloads.headers(content).forEach(response::setHeader);
                response.setContentLengthLong(content.size());
                stream.transferTo(response.getOutputStream());
            }
        } catch (ServiceException e) {
            response.sendError(e.type().status());
        }
    }
}
