package io.bridgeletter.core.shared;

/** The member lacks the role for what was asked. */
public final class NotAllowedException extends ServiceException {
    private static final long serialVersionUID = 1L;

    public NotAllowedException(String message) {
        super(message);
    }

    @Override
    public ProblemType type() {
        return ProblemType.NOT_ALLOWED;
    }
}
