package io.bridgeletter.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords between the parts: made once for each data folder, readable by its owner only. Nobody types them. */
final class Secrets {
    static final String OWNER = "database.owner";
    static final String APP = "database.app";
    static final String KEYCLOAK_DATABASE = "database.keycloak";
    static final String OIDC = "oidc.web";
    static final String ADMIN_CLIENT = "oidc.admin";
    static final String KEYCLOAK_ADMIN = "keycloak.admin";

    private static final List<String> NAMES =
            List.of(OWNER, APP, KEYCLOAK_DATABASE, OIDC, ADMIN_CLIENT, KEYCLOAK_ADMIN);

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path run) {
        var file = run.resolve("secrets.properties");
        var values = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    values.load(in);
                }
            }
            if (!values.stringPropertyNames().containsAll(NAMES)) {
                complete(values);
                store(file, values);
            }
        } catch (IOException e) {
            throw new StackException("Cannot read or write " + file, e);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.getProperty(name);
    }

    private static void complete(Properties values) {
        var random = new SecureRandom();
        for (var name : NAMES) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            values.putIfAbsent(name, HexFormat.of().formatHex(bytes));
        }
    }

    private static void store(Path file, Properties values) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (var out = Files.newBufferedWriter(file)) {
            values.store(out, "Passwords between the parts of this stack");
        }
    }
}
