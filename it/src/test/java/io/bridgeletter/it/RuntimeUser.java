package io.bridgeletter.it;

import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The database as the server sees it: its user, and Hibernate; without a container. */
public final class RuntimeUser {
    private RuntimeUser() {}

    public static SessionFactory sessions() {
        var stack = StackSession.stack();
        return new Configuration()
                .setProperty("hibernate.connection.url", stack.jdbcUrl())
                .setProperty("hibernate.connection.username", "bl_app")
                .setProperty("hibernate.connection.password", stack.appPassword())
                .buildSessionFactory();
    }
}
