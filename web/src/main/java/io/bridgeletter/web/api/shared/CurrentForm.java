package io.bridgeletter.web.api.shared;

import java.util.Optional;

/**
 * Gives what is stored now the form of a GET, for a change that lost against another one. Each feature has one for what
 * its services tell; they are found by themselves.
 */
public interface CurrentForm {
    /** Empty for what is another feature's. */
    Optional<Object> of(Object current);
}
