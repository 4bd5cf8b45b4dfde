package io.bridgeletter.web.ui.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A file's password between the form and the reading: gone with the request, never written back into the page. */
@Named("givenPassword")
@RequestScoped
public class GivenPassword {
    private @Nullable String value;

    @Nullable
    String take() {
        var given = value;
        value = null;
        return given;
    }

    public @Nullable String getValue() {
        return null;
    }

    public void setValue(@Nullable String given) {
        value = given;
    }
}
