package io.bridgeletter.core.shared;

/** Nobody is signed in, or no tenant is chosen, where both are needed. */
public final class NotSignedInException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public NotSignedInException(String message) {
        super(message);
    }

    @Override
    public ProblemType type() {
        return ProblemType.NOT_SIGNED_IN;
    }
}
