package io.bridgeletter.web.ui.audit;

import io.bridgeletter.core.audit.AuditAction;
import io.bridgeletter.core.audit.AuditFilter;
import io.bridgeletter.core.audit.AuditRow;
import io.bridgeletter.core.audit.AuditService;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail; the whole state of the list lies in the address. */
@Named("auditView")
@RequestScoped
public class AuditView {
    @Inject
    AuditService audit;

    @Inject
    MemberService members;

    @Inject
    Paging paging;

    private Page<AuditRow> page = new Page<>(List.of(), 0, 0, Paging.SIZE);

    @PostConstruct
    void load() {
        page = audit.list(
                new AuditFilter(
                        IdConverter.parse(paging.text("vendor")),
                        IdConverter.parse(paging.text("actor")),
                        paging.constant(AuditAction.class, "action"),
                        day("from"),
                        day("to")),
                paging.request());
    }

    private @Nullable LocalDate day(String parameter) {
        var text = paging.text(parameter);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<Person> getPeople() {
        return members.people();
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }
}
