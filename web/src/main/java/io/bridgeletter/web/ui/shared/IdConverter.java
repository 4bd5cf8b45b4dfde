package io.bridgeletter.web.ui.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses and lists. What is no id is nobody's: such an address is answered like an unknown id. */
@FacesConverter("id")
public class IdConverter implements Converter<UUID> {
    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        return parse(value);
    }

    /** As {@link #parse}, with nobody's id for a blank text, too. */
    public static UUID required(String value) {
        var id = parse(value);
        return id == null ? NOBODY : id;
    }

    /** Null for a blank text; an id that is nobody's for a text that is no id. */
    public static @Nullable UUID parse(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(value.strip());
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
