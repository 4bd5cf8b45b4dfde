package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.shared.FieldError;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.ServiceException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Sentences from the message bundles, in the reader's language. The only class that talks to the Faces context. */
@ApplicationScoped
public class Messages {
    private static final String UI = "io.bridgeletter.messages.ui";

    public void info(String key, Object... args) {
        add(FacesContext.getCurrentInstance(), FacesMessage.SEVERITY_INFO, text(locale(), key, args));
    }

    public void warn(String key, Object... args) {
        add(FacesContext.getCurrentInstance(), FacesMessage.SEVERITY_WARN, text(locale(), key, args));
    }

    /** Keeps the messages for the page that a redirect leads to. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** The sentence with this key in the language of the current page. */
    public String get(String key, Object... args) {
        return text(locale(), key, args);
    }

    /** Why an input was refused, mistake by mistake. */
    public List<String> sentences(InvalidInputException refusal) {
        var context = FacesContext.getCurrentInstance();
        var locale = locale(context);
        return refusal.errors().stream().map(error -> sentence(locale, error)).toList();
    }

    static void tell(FacesContext context, ServiceException refusal) {
        context.validationFailed();
        if (refusal instanceof InvalidInputException invalid) {
            invalid.errors()
                    .forEach(error -> context.addMessage(
                            null, new FieldMessage(sentence(locale(context), error), error.field())));
        } else {
            add(context, FacesMessage.SEVERITY_ERROR, text(locale(context), "conflict.sentence"));
        }
    }

    /** Why a field was refused. The sentence gets the field's name first, before the arguments of the mistake. */
    static String sentence(Locale locale, FieldError error) {
        return text(
                locale,
                error.messageKey(),
                Stream.concat(Stream.of(subject(locale, error.field())), error.args().stream())
                        .toArray());
    }

    /** A label such as "Valid from" cannot begin a sentence: then there are words that can. */
    private static String subject(Locale locale, String field) {
        var subject = text(locale, "subject." + field);
        return subject.startsWith("subject.") ? text(locale, "field." + field) : subject;
    }

    /** A missing key shows itself: a test finds it before a person does. What has no placeholder is no pattern. */
    public static String text(Locale locale, String key, Object... args) {
        try {
            var pattern = ResourceBundle.getBundle(UI, locale).getString(key);
            return args.length == 0 || !pattern.contains("{")
                    ? pattern
                    : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static void add(FacesContext context, FacesMessage.Severity severity, String sentence) {
        context.addMessage(null, new FacesMessage(severity, sentence, null));
    }

    private static Locale locale() {
        return locale(FacesContext.getCurrentInstance());
    }

    private static Locale locale(FacesContext context) {
        var view = context.getViewRoot();
        return view == null ? Locale.ENGLISH : view.getLocale();
    }
}
