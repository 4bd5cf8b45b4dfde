package io.bridgeletter.web.ui.members;

import io.bridgeletter.core.members.Belongings;
import io.bridgeletter.core.members.MemberRow;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.members.Succession;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before a member goes: what they own, who takes over, and the button that does it. */
@Named("memberRemoval")
@ViewScoped
public class MemberRemovalView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "nobody";

    @Inject
    transient MemberService members;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private int version;
    private String name = "";
    private @Nullable String successor;
    private transient @Nullable Belongings belongings;

    /** Reads the member that the address names; without one nobody is about to go. */
    public void load() {
        if (id != null) {
            var member = members.list().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("member"));
            version = member.version();
            name = member.name();
        }
    }

    public boolean isAsked() {
        return id != null;
    }

    public Belongings getBelongings() {
        var known = belongings;
        if (known == null) {
            known = members.belongings(memberId());
            belongings = known;
        }
        return known;
    }

    /** Everybody who could take over. */
    public List<Person> getSuccessors() {
        return members.owners(null).stream()
                .filter(person -> !person.id().equals(id))
                .toList();
    }

    /** Those who answer to this person, or stand in for them: told, because that ends, too. */
    public List<MemberRow> getDependents() {
        return members.list().stream()
                .filter(row -> Objects.equals(row.deputy(), id) || Objects.equals(row.manager(), id))
                .toList();
    }

    public String remove() {
        members.remove(memberId(), version, succession());
        messages.info("member.removed", name);
        messages.keep();
        return "/pages/members?faces-redirect=true";
    }

    private @Nullable Succession succession() {
        if (successor == null || successor.isBlank()) {
            return null;
        }
        return successor.equals(NOBODY)
                ? new Succession.Nobody()
                : new Succession.By(new MemberId(IdConverter.required(successor)));
    }

    private MemberId memberId() {
        return new MemberId(Objects.requireNonNullElse(id, new UUID(0, 0)));
    }

    public String getNobody() {
        return NOBODY;
    }

    public String getName() {
        return name;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String value) {
        successor = value;
    }
}
