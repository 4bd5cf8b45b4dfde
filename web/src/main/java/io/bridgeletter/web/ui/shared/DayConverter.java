package io.bridgeletter.web.ui.shared;

import io.bridgeletter.core.shared.FieldError;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Civil days as date fields send them. A year of five digits is read, so that the service can say what is wrong. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{1,6})-(\\d{1,2})-(\\d{1,2})");

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var day = DAY.matcher(value.strip());
        try {
            if (day.matches()) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException e) {
            // told below, as any other text that is no day
        }
        var view = context.getViewRoot();
        var locale = view == null ? Locale.ENGLISH : view.getLocale();
        var field = component.getId();
        throw new ConverterException(new FieldMessage(
                Messages.sentence(locale, new FieldError(field, "input.noDay", List.of(value))), field));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
