package io.bridgeletter.web.ui.vendors;

import io.bridgeletter.core.vendors.VendorInput;
import io.bridgeletter.domain.vendors.VendorState;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page's fields hold while a person types; turned into the service's input when it is sent. */
public class VendorForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable String legalName;
    private @Nullable String contractingEntity;
    private @Nullable VendorState state = VendorState.PROSPECT;
    private @Nullable UUID businessOwner;
    private @Nullable String website;
    private @Nullable LocalDate contractStart;
    private @Nullable LocalDate contractEnd;
    private @Nullable LocalDate noticeDate;
    private @Nullable String contractFunction;
    private @Nullable BigDecimal annualCost;
    private @Nullable String currency;
    private @Nullable LocalDate nextReview;
    private @Nullable String notes;
    private List<Pair> contacts = new ArrayList<>();
    private List<Pair> links = new ArrayList<>();

    /** A line of the lists of contacts and entity links. */
    public static class Pair implements Serializable {
        private static final long serialVersionUID = 1L;
        private @Nullable String first;
        private @Nullable String second;
        private @Nullable String third;
        private @Nullable String fourth;

        public Pair() {}

        Pair(@Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth) {
            this.first = first;
            this.second = second;
            this.third = third;
            this.fourth = fourth;
        }

        boolean blank() {
            return first == null && second == null && third == null && fourth == null;
        }

        public @Nullable String getFirst() {
            return first;
        }

        public void setFirst(@Nullable String text) {
            first = text;
        }

        public @Nullable String getSecond() {
            return second;
        }

        public void setSecond(@Nullable String text) {
            second = text;
        }

        public @Nullable String getThird() {
            return third;
        }

        public void setThird(@Nullable String text) {
            third = text;
        }

        public @Nullable String getFourth() {
            return fourth;
        }

        public void setFourth(@Nullable String text) {
            fourth = text;
        }
    }

    /** The stored values, to be changed; with an empty line to add one. */
    static VendorForm of(VendorInput values) {
        var form = new VendorForm();
        form.name = values.name();
        form.legalName = values.legalName();
        form.contractingEntity = values.contractingEntity();
        form.state = values.state();
        form.businessOwner = values.businessOwner();
        form.website = values.website();
        form.contractStart = values.contractStart();
        form.contractEnd = values.contractEnd();
        form.noticeDate = values.noticeDate();
        form.contractFunction = values.contractFunction();
        form.annualCost = values.annualCost();
        form.currency = values.currency();
        form.nextReview = values.nextReview();
        form.notes = values.notes();
        values.contacts()
                .forEach(contact -> form.contacts.add(
                        new Pair(contact.name(), contact.purpose(), contact.email(), contact.phone())));
        values.entityLinks().forEach(link -> form.links.add(new Pair(link.entity(), link.explanation(), null, null)));
        return form.withEmptyLines();
    }

    VendorForm withEmptyLines() {
        contacts.add(new Pair());
        links.add(new Pair());
        return this;
    }

    VendorInput input() {
        return new VendorInput(
                name,
                legalName,
                contractingEntity,
                state,
                businessOwner,
                website,
                contractStart,
                contractEnd,
                noticeDate,
                contractFunction,
                annualCost,
                currency,
                nextReview,
                notes,
                contacts.stream()
                        .filter(line -> !line.blank())
                        .map(line -> new VendorInput.Contact(line.first, line.second, line.third, line.fourth))
                        .toList(),
                links.stream()
                        .filter(line -> !line.blank())
                        .map(line -> new VendorInput.EntityLink(line.first, line.second))
                        .toList());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getLegalName() {
        return legalName;
    }

    public void setLegalName(@Nullable String value) {
        legalName = value;
    }

    public @Nullable String getContractingEntity() {
        return contractingEntity;
    }

    public void setContractingEntity(@Nullable String value) {
        contractingEntity = value;
    }

    public @Nullable VendorState getState() {
        return state;
    }

    public void setState(@Nullable VendorState value) {
        state = value;
    }

    public @Nullable UUID getBusinessOwner() {
        return businessOwner;
    }

    public void setBusinessOwner(@Nullable UUID value) {
        businessOwner = value;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String value) {
        website = value;
    }

    public @Nullable LocalDate getContractStart() {
        return contractStart;
    }

    public void setContractStart(@Nullable LocalDate value) {
        contractStart = value;
    }

    public @Nullable LocalDate getContractEnd() {
        return contractEnd;
    }

    public void setContractEnd(@Nullable LocalDate value) {
        contractEnd = value;
    }

    public @Nullable LocalDate getNoticeDate() {
        return noticeDate;
    }

    public void setNoticeDate(@Nullable LocalDate value) {
        noticeDate = value;
    }

    public @Nullable String getContractFunction() {
        return contractFunction;
    }

    public void setContractFunction(@Nullable String value) {
        contractFunction = value;
    }

    public @Nullable BigDecimal getAnnualCost() {
        return annualCost;
    }

    public void setAnnualCost(@Nullable BigDecimal value) {
        annualCost = value;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String value) {
        currency = value;
    }

    public @Nullable LocalDate getNextReview() {
        return nextReview;
    }

    public void setNextReview(@Nullable LocalDate value) {
        nextReview = value;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public void setNotes(@Nullable String value) {
        notes = value;
    }

    public List<Pair> getContacts() {
        return contacts;
    }

    public void setContacts(List<Pair> value) {
        contacts = value;
    }

    public List<Pair> getLinks() {
        return links;
    }

    public void setLinks(List<Pair> value) {
        links = value;
    }
}
