package io.bridgeletter.core.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The field's words and sentences from the message bundle, for pages and mails alike. */
public final class Terms {
    private static final String BUNDLE = "io.bridgeletter.messages.terms";

    private Terms() {}

    /** The sentence with this key. A missing key shows itself: a test finds it before a person does. */
    public static String text(Locale locale, String key, Object... args) {
        try {
            var pattern = ResourceBundle.getBundle(BUNDLE, locale, Terms.class.getClassLoader())
                    .getString(key);
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** For instance {@code 14 Jul 2026}. */
    public static String day(Locale locale, LocalDate day) {
        var german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return day.format(DateTimeFormatter.ofPattern(german ? "d. MMM yyyy" : "d MMM yyyy", locale));
    }
}
