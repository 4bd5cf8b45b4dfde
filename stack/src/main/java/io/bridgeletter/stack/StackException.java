package io.bridgeletter.stack;

/** The stack cannot go on, for a reason that a person can act on: the message says what to do, without a stack trace. */
public final class StackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
