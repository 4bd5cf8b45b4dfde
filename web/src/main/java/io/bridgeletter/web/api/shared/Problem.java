package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** An error as RFC 9457 tells it. */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    public static JsonObjectBuilder json(ProblemType type, String detail) {
        return Json.createObjectBuilder()
                .add("type", "/problems/" + type.slug())
                .add("title", type.title())
                .add("status", type.status())
                .add("detail", detail);
    }

    public static Response response(ProblemType type, JsonObjectBuilder body) {
        return Response.status(type.status())
                .type(MEDIA_TYPE)
                .entity(body.build().toString())
                .build();
    }

    static void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        response.setStatus(type.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json(type, detail).build().toString());
    }
}
