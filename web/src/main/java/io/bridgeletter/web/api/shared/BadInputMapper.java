package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is not the JSON that the resource reads. */
@Provider
public final class BadInputMapper implements ExceptionMapper<ProcessingException> {
    @Override
    public Response toResponse(ProcessingException failure) {
        return Problem.response(
                ProblemType.INVALID_INPUT,
                Problem.json(
                        ProblemType.INVALID_INPUT,
                        "The body cannot be read: send JSON as the API description says, with dates as 2026-07-14."));
    }
}
