package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ProblemType;
import io.bridgeletter.core.shared.ServiceException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Everything else is a bug: logged with an id, told without detail. */
@Provider
public final class BugMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger("io.bridgeletter.api");

    @Override
    public Response toResponse(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException refusal) {
                return new ServiceExceptionMapper().toResponse(refusal);
            }
        }
        var id = UUID.randomUUID();
        LOG.errorf(failure, "BLAPI0001: Request failed, told as %s", id);
        return Problem.response(
                ProblemType.INTERNAL_ERROR,
                Problem.json(ProblemType.INTERNAL_ERROR, "This was not anticipated. Nothing was changed.")
                        .add("instance", "urn:uuid:" + id));
    }
}
