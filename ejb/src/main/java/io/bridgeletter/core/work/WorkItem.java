package io.bridgeletter.core.work;

import io.bridgeletter.domain.tenancy.TenantId;
import java.util.UUID;

/**
 * A claimed piece of work.
 *
 * @param attempt counts from 1
 * @param claim names this claim; after its lease somebody else's claim has another one
 */
public record WorkItem(TenantId tenant, WorkKind kind, UUID ref, int attempt, UUID claim) {}
