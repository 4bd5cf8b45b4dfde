package io.bridgeletter.web.api.shared;

import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.ProblemType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: a change names the version that its sender saw. */
public final class EntityTags {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private EntityTags() {}

    public static EntityTag of(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** The version in {@code If-Match}; 428 without one, 409 for a tag that is none of ours. */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            var body = Problem.json(
                    ProblemType.PRECONDITION_REQUIRED, "Send the version that you saw as If-Match: the ETag of a GET.");
            throw new WebApplicationException(Problem.response(ProblemType.PRECONDITION_REQUIRED, body));
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ConflictException("If-Match names no version of this resource.", null);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** A response with the entity and its version. */
    public static Response tagged(Response.ResponseBuilder response, Object entity, int version) {
        return response.entity(entity).tag(of(version)).build();
    }
}
