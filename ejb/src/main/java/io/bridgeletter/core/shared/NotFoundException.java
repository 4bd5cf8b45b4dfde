package io.bridgeletter.core.shared;

/** There is no such thing in the current tenant. Another tenant's id is answered in exactly the same way. */
public final class NotFoundException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super("There is no such " + what + " here.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.NOT_FOUND;
    }
}
