package io.bridgeletter.web.api.redflags;

import io.bridgeletter.core.redflags.FlagSentences;
import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.core.redflags.RedFlagRow;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.domain.redflags.RedFlagCode;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.web.api.shared.Ids;
import io.bridgeletter.web.api.shared.PageResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Red flags, most severe and longest open first. */
@RequestScoped
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
public class RedFlagsResource {
    /** A flag as told; the reason in English, with its stable code beside it. */
    public record RedFlagResponse(
            UUID id,
            UUID vendor,
            UUID service,
            String code,
            String part,
            int ruleVersion,
            String subject,
            Severity severity,
            LocalDate since,
            String reasonCode,
            String reason,
            String action,
            Instant detectedAt,
            @Nullable Instant closedAt) {
        static RedFlagResponse of(RedFlagRow row) {
            return new RedFlagResponse(
                    row.id(),
                    row.vendor(),
                    row.service(),
                    row.code(),
                    row.part(),
                    row.ruleVersion(),
                    row.subject(),
                    row.severity(),
                    row.since(),
                    row.reason(),
                    FlagSentences.reason(row, Locale.ENGLISH),
                    row.action(),
                    row.detectedAt(),
                    row.closedAt());
        }
    }

    @Inject
    RedFlagService flags;

    @GET
    @Path("/red-flags")
    public PageResponse<RedFlagResponse> list(
            @QueryParam("vendor") @Nullable String vendor,
            @QueryParam("state") @Nullable String state,
            @QueryParam("severity") @Nullable String severity,
            @QueryParam("code") @Nullable String code,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        var rule = Ids.constant(RedFlagCode.class, "code", code);
        var wanted = Ids.constant(RedFlagFilter.State.class, "state", state);
        var filter = new RedFlagFilter(
                Ids.optional(vendor),
                rule == null ? null : rule.name(),
                Ids.constant(Severity.class, "severity", severity),
                wanted == null ? RedFlagFilter.State.OPEN : wanted);
        return PageResponse.of(flags.list(filter, Ids.page(page, size)), RedFlagResponse::of);
    }
}
