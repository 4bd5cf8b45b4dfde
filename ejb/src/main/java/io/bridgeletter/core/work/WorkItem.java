package io.bridgeletter.core.work;

import io.bridgeletter.domain.tenancy.TenantId;
import java.util.UUID;

/** A claimed piece of work; {@code attempt} counts from 1. */
public record WorkItem(TenantId tenant, WorkKind kind, UUID ref, int attempt) {}
