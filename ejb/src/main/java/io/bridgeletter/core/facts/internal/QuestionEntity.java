package io.bridgeletter.core.facts.internal;

import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.domain.facts.Question;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question for the reviewer, and the answer. */
@Entity(name = "Question")
@Table(name = "question")
public class QuestionEntity {
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

    private String code;

    private String[] arguments;

    private String[] fields;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected QuestionEntity() {} // for Hibernate

    public QuestionEntity(UUID document, int position, Question question) {
        this.id = UUID.randomUUID();
        this.documentId = document;
        this.position = position;
        this.code = question.code();
        this.arguments = question.arguments().toArray(String[]::new);
        this.fields = question.fields().stream().map(Field::wireName).toArray(String[]::new);
    }

    public void answer(String text, UUID member, Instant now) {
        answer = text;
        answeredBy = member;
        answeredAt = now;
    }

    public UUID questionId() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID documentId() {
        return documentId;
    }

    public String code() {
        return code;
    }
}
