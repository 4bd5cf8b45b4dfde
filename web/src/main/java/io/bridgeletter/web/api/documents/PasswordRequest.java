package io.bridgeletter.web.api.documents;

import org.jspecify.annotations.Nullable;

/** The password of a locked file. */
public record PasswordRequest(@Nullable String password) {
    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
