package io.bridgeletter.core.cuecs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence for our own control. */
public record CuecNote(
        UUID id,
        String note,
        @Nullable UUID document,
        @Nullable String documentName,
        @Nullable String addedBy,
        Instant addedAt) {}
