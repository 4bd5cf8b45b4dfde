package io.bridgeletter.web.ui.members;

import io.bridgeletter.core.members.MemberInput;
import io.bridgeletter.core.members.MemberRow;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the tenant: invite, change roles. */
@Named("membersView")
@ViewScoped
public class MembersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MemberService members;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private int version;
    private @Nullable String name;
    private @Nullable String email;
    private Role[] roles = {};
    private @Nullable UUID deputy;
    private @Nullable UUID manager;
    private transient @Nullable List<MemberRow> rows;

    /** Fills the form with the member that the address names; without one it invites. */
    public void load() {
        var listed = getRows();
        if (id == null) {
            return;
        }
        var member = listed.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member"));
        version = member.version();
        name = member.name();
        email = member.email();
        roles = member.sortedRoles().toArray(Role[]::new);
        deputy = member.deputy();
        manager = member.manager();
    }

    public List<MemberRow> getRows() {
        if (rows == null) {
            rows = members.list();
        }
        return rows;
    }

    public String save() {
        var input = new MemberInput(name, email, Set.of(roles), deputy, manager);
        if (id == null) {
            members.invite(input);
            messages.info("member.invited", String.valueOf(email));
        } else {
            members.change(new MemberId(id), version, input);
            messages.info("member.saved", String.valueOf(name));
            warnOfLostRole();
        }
        return back();
    }

    /** Who may no longer attest keeps what they own until somebody takes it over; that must not go unseen. */
    private void warnOfLostRole() {
        var owned = getRows().stream()
                .filter(row -> row.id().equals(id))
                .mapToLong(MemberRow::ownedItems)
                .sum();
        if (owned > 0 && Arrays.stream(roles).noneMatch(Role::canOwn)) {
            messages.warn("member.ownsStill", String.valueOf(name), owned);
        }
    }

    /** Name of a listed member; empty for none. */
    public String nameOf(@Nullable UUID member) {
        return getRows().stream()
                .filter(row -> row.id().equals(member))
                .map(MemberRow::name)
                .findFirst()
                .orElse("");
    }

    private String back() {
        messages.keep();
        return "/pages/members?faces-redirect=true";
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String value) {
        email = value;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] value) {
        roles = value;
    }

    public @Nullable UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable UUID value) {
        deputy = value;
    }

    public @Nullable UUID getManager() {
        return manager;
    }

    public void setManager(@Nullable UUID value) {
        manager = value;
    }
}
