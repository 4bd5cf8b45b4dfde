package io.bridgeletter.core.shared;

import jakarta.ejb.ApplicationException;

/**
 * A caller's mistake: the transaction is rolled back and the caller is told. A foreseen refusal of the business is a
 * sealed outcome instead, and anything else is a bug.
 */
@ApplicationException(rollback = true, inherited = true) // else the container wraps it and the log calls it a fault
public abstract sealed class ServiceException extends RuntimeException
        permits NotFoundException, NotAllowedException, ConflictException, InvalidInputException, NotSignedInException {
    private static final long serialVersionUID = 1L;

    ServiceException(String message) {
        super(message);
    }

    /** How the mistake is told over HTTP. */
    public abstract ProblemType type();
}
