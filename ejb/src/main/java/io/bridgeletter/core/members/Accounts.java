package io.bridgeletter.core.members;

/** Port to the identity provider: makes sure that a person can sign in. */
public interface Accounts {
    /**
     * Creates an account for the address unless there is one; a new one gets a mail that leads to setting a password.
     *
     * @param page where the person goes on after that
     */
    void ensure(String email, String name, String page);
}
