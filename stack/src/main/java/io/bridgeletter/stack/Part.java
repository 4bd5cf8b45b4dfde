package io.bridgeletter.stack;

/** The parts that can be started; whoever needs fewer gets them sooner. */
public enum Part {
    DATABASE("PostgreSQL"),
    MAIL("Mailbox"),
    IDENTITY("Keycloak"),
    APPLICATION("Application");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The name that people know it by. */
    public String label() {
        return label;
    }
}
