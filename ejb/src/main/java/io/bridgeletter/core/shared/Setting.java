package io.bridgeletter.core.shared;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an operator can set, by environment variable. {@code docs/configuration.md} is generated from here.
 * Read at each use, so that nothing depends on the order in which parts start.
 */
public enum Setting {
    BRIDGELETTER_PUBLIC_URL(
            "http://127.0.0.1:8080", "Address of the application as people see it; links in mails begin with it."),
    BRIDGELETTER_KEYCLOAK_URL("http://127.0.0.1:8180", "Address of Keycloak, for its administration interface."),
    BRIDGELETTER_LOGIN_URL(
            "",
            "Address of Keycloak as browsers reach it, where it is not `BRIDGELETTER_KEYCLOAK_URL`: forms may be led there "
                    + "when a session has ended."),
    BRIDGELETTER_REALM("bridgeletter", "Realm in Keycloak that knows the application's people."),
    BRIDGELETTER_ADMIN_CLIENT("bridgeletter-admin", "Keycloak client with which invited people are created."),
    BRIDGELETTER_ADMIN_CLIENT_SECRET("", "Secret of that client. Without it, invitations are refused."),
    BRIDGELETTER_DATA("", "Folder for the contents of documents. Needed."),
    BRIDGELETTER_UPLOAD_LIMIT_MB("100", "Largest file that is accepted, in mebibytes."),
    BRIDGELETTER_MAIL_FROM("Bridgeletter <no-reply@bridgeletter.example>", "Sender of reminder mails."),
    BRIDGELETTER_REMINDERS_FROM("07:00", "Time of a tenant's day from which reminder mails go out, as hh:mm."),
    BRIDGELETTER_REMINDERS_ON_WEEKENDS(
            "true",
            "Whether reminder mails go out on Saturdays and Sundays; if not, Monday's mail tells what came due."),
    BRIDGELETTER_DEMO("false", "Creates two demonstration tenants on an empty database. Never in production."),
    BRIDGELETTER_EXTRACTOR_CLASSPATH("", "Folder with the libraries of the forked text extractor. Needed."),
    BRIDGELETTER_EXTRACTOR_PROCESSES(
            "2",
            "Forked text extractors that run at the same time. With two or more, one is always left for other tenants "
                    + "than the busiest."),
    BRIDGELETTER_EXTRACTOR_HEAP_MB("384", "Heap of each forked text extractor, in mebibytes."),
    BRIDGELETTER_EXTRACTOR_TIMEOUT_S("120", "Longest time that one document may take, in seconds."),
    BRIDGELETTER_TESSERACT(
            "tesseract", "Command that recognises the text of images; where it does not exist, pages say so."),
    BRIDGELETTER_TESSERACT_LANGUAGES(
            "eng+deu", "Languages of the text recognition, as Tesseract names them; those not installed are left out."),
    BRIDGELETTER_CLAMAV_HOST("", "Host of a ClamAV daemon that looks at every file. Empty: files are not scanned."),
    BRIDGELETTER_CLAMAV_PORT("3310", "Port of that daemon."),
    BRIDGELETTER_ARCHIVE_LIMIT_MB(
            "1024", "Most that an archive or office file may inflate to, its inner archives included, in mebibytes."),
    BRIDGELETTER_JOBS("true", "Whether this server runs the waking jobs.");

    private final String defaultValue;
    private final String description;

    Setting(String defaultValue, String description) {
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** Keycloak, as browsers reach it. */
    public static String loginUrl() {
        var set = BRIDGELETTER_LOGIN_URL.value();
        return set.isBlank() ? BRIDGELETTER_KEYCLOAK_URL.value() : set;
    }

    public String defaultValue() {
        return defaultValue;
    }

    public String description() {
        return description;
    }

    /** The value in force: system property of the same name, else environment variable, else the default. */
    public String value() {
        @Nullable String property = System.getProperty(name());
        @Nullable String value = property != null ? property : System.getenv(name());
        return value == null || value.isBlank() ? defaultValue : value;
    }

    public int number() {
        try {
            return Integer.parseInt(value());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name() + " must be a whole number, but is: " + value(), e);
        }
    }

    public LocalTime time() {
        try {
            return LocalTime.parse(value());
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(name() + " must be a time such as 07:00, but is: " + value(), e);
        }
    }

    public boolean enabled() {
        return Boolean.parseBoolean(value());
    }
}
