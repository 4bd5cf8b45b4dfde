package io.bridgeletter.web.ui.facts;

import io.bridgeletter.core.facts.FactService;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.facts.Field;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.web.ui.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a review has accepted beyond the fields of an evidence item: who else is relied on, and what did not work. */
@Named("evidenceFacts")
@RequestScoped
public class EvidenceFactsView {
    /** These have fields of their own, or rows of the plan. */
    private static final Set<Field> ELSEWHERE = EnumSet.range(Field.ENTITY, Field.OPINION);

    @Inject
    FactService facts;

    @Inject
    Here here;

    private @Nullable List<FactItem> items;

    public List<FactItem> of(@Nullable UUID evidence) {
        var known = items;
        if (known == null) {
            known = evidence == null || !here.may(Permission.OPEN_PRIVATE_DOCUMENTS.name())
                    ? List.of()
                    : FactItem.of(facts.behind(new EvidenceId(evidence)).stream()
                            .filter(fact -> fact.group() != null || !ELSEWHERE.contains(fact.field()))
                            .filter(fact -> !fact.field().groupName().equals("cuec"))
                            .toList());
            items = known;
        }
        return known;
    }
}
