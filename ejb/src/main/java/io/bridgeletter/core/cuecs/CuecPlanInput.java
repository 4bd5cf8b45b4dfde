package io.bridgeletter.core.cuecs;

import io.bridgeletter.domain.cuecs.CuecStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our row of the plan for one user control: who does what about it, how far it is, and when it is looked at again. */
public record CuecPlanInput(
        @Nullable UUID owner,
        @Nullable String ownControl,
        @Nullable CuecStatus status,
        @Nullable LocalDate nextReview) {}
