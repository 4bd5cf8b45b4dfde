package io.bridgeletter.core.shared;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the row since the caller read it. Carries what is stored now, so that both can be shown. */
public final class ConflictException extends ServiceException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // read models are records; the exception never leaves the server
    private final @Nullable Object current;

    public ConflictException(String message, @Nullable Object current) {
        super(message);
        this.current = current;
    }

    /** The stored version as its read model, or null where none can be told. */
    public @Nullable Object current() {
        return current;
    }

    @Override
    public ProblemType type() {
        return ProblemType.CONFLICT;
    }
}
