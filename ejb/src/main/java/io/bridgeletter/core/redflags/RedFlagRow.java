package io.bridgeletter.core.redflags;

import io.bridgeletter.core.redflags.internal.FlagJson;
import io.bridgeletter.domain.redflags.Argument;
import io.bridgeletter.domain.redflags.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A red flag as pages and the API tell it.
 *
 * @param part letter of the part, empty without parts
 * @param reason key of a sentence; {@code arguments} fill it
 * @param action key of what clears it, on {@code target}
 */
public record RedFlagRow(
        UUID id,
        UUID vendor,
        String vendorName,
        UUID service,
        String serviceName,
        @Nullable String ownerName,
        String code,
        String part,
        int ruleVersion,
        String subject,
        Severity severity,
        LocalDate since,
        String reason,
        List<Argument> arguments,
        String action,
        String targetKind,
        UUID target,
        String inputs,
        Instant detectedAt,
        @Nullable Instant closedAt) {
    public RedFlagRow {
        arguments = List.copyOf(arguments);
    }

    /** As selected by queries. */
    public RedFlagRow(
            UUID id,
            UUID vendor,
            String vendorName,
            UUID service,
            String serviceName,
            @Nullable String ownerName,
            String code,
            String part,
            int ruleVersion,
            String subject,
            Severity severity,
            LocalDate since,
            String reason,
            String arguments,
            String action,
            String target,
            String inputs,
            Instant detectedAt,
            @Nullable Instant closedAt) {
        this(
                id,
                vendor,
                vendorName,
                service,
                serviceName,
                ownerName,
                code,
                part,
                ruleVersion,
                subject,
                severity,
                since,
                reason,
                FlagJson.arguments(arguments),
                action,
                target.substring(0, target.indexOf(':')),
                UUID.fromString(target.substring(target.indexOf(':') + 1)),
                inputs,
                detectedAt,
                closedAt);
    }

    /** As printed: {@code RF1}, {@code RF2 (d)}. */
    public String label() {
        return part.isEmpty() ? code : code + " (" + part + ")";
    }

    /** Key of the rule's name, for instance {@code RF2d}. */
    public String ruleKey() {
        return code + part;
    }

    public long openDays(LocalDate today) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
