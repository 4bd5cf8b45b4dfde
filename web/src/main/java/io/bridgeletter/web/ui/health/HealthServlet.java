package io.bridgeletter.web.ui.health;

import io.bridgeletter.core.health.Health;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /health/live}: the server answers. {@code /health/ready}: it can work; 503 names the part that cannot. */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        if (!"/ready".equals(path) && !"/live".equals(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var checks = Json.createObjectBuilder();
        var up = true;
        if ("/ready".equals(path)) {
            for (var check : health.checks().entrySet()) {
                checks.add(check.getKey(), check.getValue() ? "UP" : "DOWN");
                up &= check.getValue();
            }
        }
        response.setStatus(up ? 200 : 503);
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("status", up ? "UP" : "DOWN")
                        .add("checks", checks)
                        .build()
                        .toString());
    }
}
