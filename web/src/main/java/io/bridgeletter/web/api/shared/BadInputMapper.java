package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
import io.bridgeletter.core.shared.ServiceException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is not the JSON that the resource reads. */
@Provider
public final class BadInputMapper implements ExceptionMapper<ProcessingException> {
    @Override
    public Response toResponse(ProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException refusal) {
                return new ServiceExceptionMapper().toResponse(refusal);
            }
        }
        return Problem.response(
                ProblemType.INVALID_INPUT,
                Problem.json(
                        ProblemType.INVALID_INPUT,
                        "The body cannot be read: send JSON as the API description says, with dates as 2026-07-14."));
    }
}
