package io.bridgeletter.core.documents.internal;

/** The work was taken back, or given to somebody else: nothing of its result may be stored. */
public final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
