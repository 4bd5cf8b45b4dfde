package io.bridgeletter.core.facts.internal;

import io.bridgeletter.domain.facts.Fact;
import io.bridgeletter.domain.facts.FactState;
import io.bridgeletter.domain.facts.Field;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A fact as stored. What the machine proposed stays beside what a person made of it. */
@Entity(name = "Fact")
@Table(name = "fact")
public class FactEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private int version;

    @Column(name = "document_id")
    private UUID documentId;

    private int position;

    @Column(name = "field")
    private String fieldName;

    private @Nullable String value;

    @Column(name = "proposed_value")
    private @Nullable String proposedValue;

    private int page;

    @Column(name = "printed_page")
    private @Nullable String printedPage;

    private String quote;

    private float confidence;

    @Enumerated(EnumType.STRING)
    private FactState state;

    @Column(name = "group_no")
    private @Nullable Integer group;

    private String rule;

    private String regions;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected FactEntity() {} // for Hibernate

    public FactEntity(UUID document, int position, Fact fact) {
        this.id = UUID.randomUUID();
        this.documentId = document;
        this.position = position;
        this.fieldName = fact.field().wireName();
        this.value = fact.value();
        this.proposedValue = fact.value();
        this.page = fact.page();
        this.printedPage = fact.printedPage();
        this.quote = fact.quote();
        this.confidence = (float) fact.confidence();
        this.state = fact.stated() ? FactState.PROPOSED : FactState.NOT_STATED;
        this.group = fact.group();
        this.rule = fact.rule();
        this.regions = Regions.written(fact.regions());
    }

    /** A person's decision; a corrected value replaces the proposed one, which is kept. */
    public void decide(FactState decision, @Nullable String corrected, UUID member, Instant now) {
        state = decision;
        if (corrected != null) {
            value = corrected;
        } else if (decision == FactState.ACCEPTED) {
            value = proposedValue;
        }
        decidedBy = member;
        decidedAt = now;
    }

    public UUID factId() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID documentId() {
        return documentId;
    }

    public Field field() {
        return Field.fromWire(fieldName).orElseThrow(() -> new IllegalStateException("Stored field " + fieldName));
    }

    public @Nullable String value() {
        return value;
    }

    public @Nullable String proposedValue() {
        return proposedValue;
    }

    public FactState state() {
        return state;
    }

    public @Nullable Integer group() {
        return group;
    }

    public float confidence() {
        return confidence;
    }
}
