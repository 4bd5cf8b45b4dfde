package io.bridgeletter.core.shared;

import java.util.Locale;

/** The kinds of refusal that the API and the pages tell. The slugs are part of the API: add, never rename. */
public enum ProblemType {
    NOT_FOUND(404, "Not found"),
    NOT_ALLOWED(403, "Not allowed"),
    NOT_SIGNED_IN(401, "Sign-in needed"),
    CONFLICT(409, "Changed by somebody else"),
    PRECONDITION_REQUIRED(428, "Precondition required"),
    INVALID_INPUT(400, "Invalid input"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    INTERNAL_ERROR(500, "Not anticipated");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of the problem's type address, for instance {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
