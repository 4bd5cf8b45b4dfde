package io.bridgeletter.core.health;

import io.bridgeletter.core.shared.Setting;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Looks at what every request needs: the database with its schema, and the folder of documents. */
@ApplicationScoped
public class Health {
    @Resource(lookup = "java:jboss/datasources/BridgeletterDS")
    DataSource database;

    /** Each part by name, true when it works. */
    public Map<String, Boolean> checks() {
        var checks = new LinkedHashMap<String, Boolean>();
        checks.put("database", databaseAnswers());
        checks.put("documents", Files.isWritable(Path.of(Setting.BRIDGELETTER_DATA.value())));
        return checks;
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from tenant");
                var rows = statement.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            return false;
        }
    }
}
