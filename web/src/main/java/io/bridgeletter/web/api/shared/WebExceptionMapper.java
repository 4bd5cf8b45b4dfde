package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** What the runtime itself refuses, in the same form as every other problem. */
@Provider
public final class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refusal) {
        var answer = refusal.getResponse();
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        var type = Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == answer.getStatus())
                .findFirst()
                .orElse(answer.getStatus() < 500 ? ProblemType.INVALID_INPUT : ProblemType.INTERNAL_ERROR);
        return Problem.response(type, Problem.json(type, type.title() + "."));
    }
}
