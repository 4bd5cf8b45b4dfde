package io.bridgeletter.core.tenancy;

import io.bridgeletter.domain.tenancy.TenantId;
import java.time.ZoneId;

/** A buying company. The slug is its part of every address. */
public record Tenant(TenantId id, String slug, String name, ZoneId zone) {}
