package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.redflags.HoleDecision;
import io.bridgeletter.core.redflags.HoleRow;
import io.bridgeletter.core.redflags.HoleService;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Messages;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The holes in a vendor's coverage, and the decisions about them. What is decided on comes with the request, never by
 * its place in the list: the list may be another one by then.
 */
@Named("vendorHoles")
@RequestScoped
public class VendorHolesView {
    @Inject
    HoleService holes;

    @Inject
    VendorView vendor;

    @Inject
    Messages messages;

    @Inject
    Paging paging;

    private @Nullable List<HoleRow> rows;

    public List<HoleRow> getRows() {
        if (rows == null) {
            rows = holes.of(vendorId());
        }
        return rows;
    }

    public String accept() {
        var from = day("from");
        var to = day("to");
        if (from == null || to == null) {
            throw new InvalidInputException("from", "input.required");
        }
        var decision = new HoleDecision(id("report"), new DateRange(from, to), paging.text("reason"), day("until"));
        var accepted = holes.accept(vendorId(), decision);
        messages.info("hole.accepted", accepted.days().days());
        return stay();
    }

    public String revoke() {
        holes.revoke(vendorId(), id("acceptance"));
        messages.info("hole.revoked");
        return stay();
    }

    /** What was typed for this hole and refused, to be corrected. */
    public @Nullable String typed(HoleRow hole, String field) {
        var same = hole.days().from().toString().equals(paging.text("from"))
                && hole.days().to().toString().equals(paging.text("to"));
        return same ? paging.text(field) : null;
    }

    private String stay() {
        messages.keep();
        return "/pages/vendor?faces-redirect=true&tab=soc2&id=" + vendor.getId();
    }

    private UUID id(String parameter) {
        return IdConverter.required(Objects.requireNonNullElse(paging.text(parameter), ""));
    }

    private @Nullable LocalDate day(String parameter) {
        var text = paging.text(parameter);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInputException(parameter, "input.noDay", Objects.requireNonNullElse(text, ""));
        }
    }

    private VendorId vendorId() {
        return new VendorId(Objects.requireNonNullElse(vendor.getId(), new UUID(0, 0)));
    }
}
