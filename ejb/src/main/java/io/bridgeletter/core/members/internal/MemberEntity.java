package io.bridgeletter.core.members.internal;

import io.bridgeletter.core.shared.Enums;
import io.bridgeletter.domain.tenancy.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person in a tenant. An invitation has no person yet: it binds at the first login with the verified address. */
@Entity(name = "Member")
@Table(name = "member")
public class MemberEntity {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private int version;

    @Column(name = "person_id", insertable = false, updatable = false)
    private @Nullable UUID personId;

    private String email;

    @Column(name = "display_name")
    private String displayName;

    private String[] roles;
    private String state;
    private String locale;

    @Column(name = "deputy_id")
    private @Nullable UUID deputyId;

    @Column(name = "manager_id")
    private @Nullable UUID managerId;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected MemberEntity() {} // for Hibernate

    public MemberEntity(UUID id, String email, String displayName, Set<Role> roles, Instant now) {
        this.id = id;
        this.email = email;
        this.displayName = displayName;
        this.roles = Enums.names(roles);
        this.state = "INVITED";
        this.locale = "en";
        this.invitedAt = now;
    }

    public void change(String newName, Set<Role> newRoles, @Nullable UUID deputy, @Nullable UUID manager) {
        displayName = newName;
        roles = Enums.names(newRoles);
        deputyId = deputy;
        managerId = manager;
    }

    public void speak(String newLocale) {
        locale = newLocale;
    }

    public void remove() {
        state = "REMOVED";
        deputyId = null;
        managerId = null;
    }

    public boolean isRemoved() {
        return state.equals("REMOVED");
    }

    /** True when one of the roles lets the member attest. */
    public boolean canOwn() {
        return roles().stream().anyMatch(Role::canOwn);
    }

    public UUID memberId() {
        return id;
    }

    public int version() {
        return version;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public Set<Role> roles() {
        return Enums.set(Role.class, roles);
    }

    public String state() {
        return state;
    }

    public @Nullable UUID deputyId() {
        return deputyId;
    }

    public @Nullable UUID managerId() {
        return managerId;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
