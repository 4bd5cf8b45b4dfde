package io.bridgeletter.core.vendors;

import io.bridgeletter.core.shared.InputCheck;
import io.bridgeletter.domain.vendors.VendorState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a vendor; every date is a civil day.
 *
 * @param name what we call the vendor; the legal name where nothing shorter is in use
 * @param contractingEntity who signed our contract, where that is not the legal name
 * @param annualCost in units of {@code currency}, an ISO 4217 code
 */
public record VendorInput(
        @Nullable String name,
        @Nullable String legalName,
        @Nullable String contractingEntity,
        @Nullable VendorState state,
        @Nullable UUID businessOwner,
        @Nullable String website,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable LocalDate noticeDate,
        @Nullable String contractFunction,
        @Nullable BigDecimal annualCost,
        @Nullable String currency,
        @Nullable LocalDate nextReview,
        @Nullable String notes,
        List<Contact> contacts,
        List<EntityLink> entityLinks) {

    public VendorInput {
        contacts = List.copyOf(contacts);
        entityLinks = List.copyOf(entityLinks);
    }

    /** Somebody at the vendor. */
    public record Contact(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String email,
            @Nullable String phone) {}

    /** Why an entity that a report names stands for the one in the contract. */
    public record EntityLink(
            @Nullable String entity, @Nullable String explanation) {}

    /** Throws with every field that cannot be stored. */
    void check() {
        var check = new InputCheck()
                .required("legalName", legalName)
                .atMost("legalName", legalName, 200)
                .atMost("name", name, 200)
                .atMost("contractingEntity", contractingEntity, 200)
                .atMost("website", website, 500)
                .atMost("contractFunction", contractFunction, 500)
                .atMost("notes", notes, 10_000)
                .plausible("contractStart", contractStart)
                .plausible("contractEnd", contractEnd)
                .plausible("noticeDate", noticeDate)
                .plausible("nextReview", nextReview)
                .ordered("contractEnd", contractStart, contractEnd)
                .rejectIf(
                        website != null && !website.isBlank() && !isWebAddress(website), "website", "input.webAddress")
                .rejectIf(annualCost != null && annualCost.signum() < 0, "annualCost", "input.negative")
                .rejectIf(
                        annualCost != null && annualCost.precision() - annualCost.scale() > 12,
                        "annualCost",
                        "input.tooLarge")
                .rejectIf(
                        currency != null && !currency.isBlank() && !currency.matches("[A-Z]{3}"),
                        "currency",
                        "input.currency");
        for (var contact : contacts) {
            check.rejectIf(isBlank(contact.name()), "contacts", "vendor.contactName")
                    .atMost("contacts", contact.name(), 200)
                    .atMost("contacts", contact.purpose(), 200)
                    .atMost("contacts", contact.email(), 320)
                    .mail("contacts", contact.email())
                    .atMost("contacts", contact.phone(), 60);
        }
        for (var link : entityLinks) {
            check.rejectIf(
                            isBlank(link.entity()) || isBlank(link.explanation()),
                            "entityLinks",
                            "vendor.entityLinkText")
                    .atMost("entityLinks", link.entity(), 200)
                    .atMost("entityLinks", link.explanation(), 1000);
        }
        check.throwIfWrong();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Only web addresses become links: anything else could run as a script when it is clicked. */
    static boolean isWebAddress(String address) {
        return address.matches("https?://[^\\s\"<>]+");
    }
}
