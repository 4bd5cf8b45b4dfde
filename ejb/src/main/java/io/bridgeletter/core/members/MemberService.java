package io.bridgeletter.core.members;

import static io.bridgeletter.core.audit.AuditAction.MEMBER_INVITED;
import static io.bridgeletter.core.audit.AuditAction.MEMBER_REMOVED;
import static io.bridgeletter.core.audit.AuditAction.MEMBER_ROLES_CHANGED;

import io.bridgeletter.core.audit.AuditEntry;
import io.bridgeletter.core.audit.AuditTrail;
import io.bridgeletter.core.members.internal.MemberEntity;
import io.bridgeletter.core.members.internal.Ownership;
import io.bridgeletter.core.shared.ConflictException;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.shared.Texts;
import io.bridgeletter.core.tenancy.Requires;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the tenant. The last administrator stays, and nobody leaves with things that nobody then owns unseen. */
@Stateless
@Requires(Permission.ADMINISTER)
public class MemberService {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    @Inject
    AuditTrail audit;

    @Inject
    Accounts accounts;

    @Inject
    Ownership ownership;

    @Inject
    Owners owners;

    @Inject
    Event<OwnersChanged> moves;

    @Inject
    Clock clock;

    /** Everybody who is not removed, by name, with the number of things that they own: two queries. */
    public List<MemberRow> list() {
        var owned = ownership.counts();
        return current().stream()
                .map(member -> new MemberRow(
                        member.memberId(),
                        member.version(),
                        member.displayName(),
                        member.email(),
                        member.roles(),
                        member.state(),
                        member.deputyId(),
                        member.managerId(),
                        member.invitedAt(),
                        owned.getOrDefault(member.memberId(), 0L)))
                .toList();
    }

    /** Everybody who is not removed, by name. */
    @Requires(Permission.SEE_VENDORS)
    public List<Person> people() {
        return current().stream().map(Owners::person).toList();
    }

    /** Everybody who can be made an owner, by name; and the one who is, whose role may have been taken away since. */
    @Requires(Permission.SEE_VENDORS)
    public List<Person> owners(@Nullable UUID present) {
        return people().stream()
                .filter(person -> person.canOwn() || person.id().equals(present))
                .toList();
    }

    /** What the member owns. */
    public Belongings belongings(MemberId id) {
        return ownership.of(id.value());
    }

    /** Invites a person: they get an account if they have none, and belong here from their first sign-in on. */
    public MemberId invite(MemberInput input) {
        var member = add(input);
        accounts.ensure(
                Texts.required(input.email()),
                Texts.required(input.name()),
                Setting.BRIDGELETTER_PUBLIC_URL.value() + "/home");
        return member;
    }

    /** As {@link #invite}, for a person who has an account already. */
    public MemberId add(MemberInput input) {
        input.check();
        var email = Texts.required(input.email());
        if (current().stream().anyMatch(member -> member.email().equalsIgnoreCase(email))) {
            throw new InvalidInputException("email", "member.alreadyHere");
        }
        var member = new MemberEntity(
                UUID.randomUUID(), email, Texts.required(input.name()), input.roles(), clock.instant());
        entities.persist(member);
        audit.record(AuditEntry.of(MEMBER_INVITED, "member", member.memberId()).with("roles", sorted(input.roles())));
        entities.flush();
        return new MemberId(member.memberId());
    }

    /** Changes name, roles, deputy and manager; effective at the member's next click. */
    public void change(MemberId id, int seenVersion, MemberInput input) {
        input.check();
        var member = memberAt(id, seenVersion);
        if (member.roles().contains(Role.ADMIN) && !input.roles().contains(Role.ADMIN)) {
            requireAnotherAdministrator(id);
        }
        var before = member.roles();
        member.change(
                Texts.required(input.name()), input.roles(), other(id, input.deputy()), other(id, input.manager()));
        audit.record(AuditEntry.of(MEMBER_ROLES_CHANGED, "member", id.value())
                .with("before", sorted(before))
                .with("after", sorted(input.roles())));
    }

    /**
     * Ends the membership. Whoever owns something leaves only with a decision about who takes over.
     *
     * @param succession may be null for somebody who owns nothing
     */
    public void remove(MemberId id, int seenVersion, @Nullable Succession succession) {
        var member = memberAt(id, seenVersion);
        if (member.roles().contains(Role.ADMIN)) {
            requireAnotherAdministrator(id);
        }
        var belongings = ownership.of(id.value());
        if (succession == null && !belongings.none()) {
            throw new InvalidInputException("successor", "member.chooseSuccessor");
        }
        var heir = succession instanceof Succession.By by ? heir(id, by.successor()) : null;
        var moved = ownership.handOver(id.value(), heir);
        member.remove();
        audit.record(AuditEntry.of(MEMBER_REMOVED, "member", id.value())
                .with("successor", heir)
                .with("items", moved));
        entities.flush();
        moves.fire(new OwnersChanged(belongings.vendorIds()));
    }

    private UUID heir(MemberId leaving, MemberId successor) {
        if (successor.equals(leaving)) {
            throw new InvalidInputException("successor", "member.notOneself");
        }
        owners.require("successor", successor.value());
        return successor.value();
    }

    /** The language of one's own pages and mails. */
    @Requires(Permission.SEE_VENDORS)
    public void speak(String locale) {
        var self = tenants.requireTenant().member();
        if (self == null || !Set.of("en", "de").contains(locale)) {
            throw new InvalidInputException("locale", "input.required");
        }
        entities.find(MemberEntity.class, self.value()).speak(locale);
    }

    private List<MemberEntity> current() {
        return entities.createQuery(
                        "from Member m where m.state <> 'REMOVED' order by lower(m.displayName), m.id",
                        MemberEntity.class)
                .getResultList();
    }

    private MemberEntity memberAt(MemberId id, int seenVersion) {
        var member = entities.find(MemberEntity.class, id.value());
        if (member == null || member.isRemoved()) {
            throw new NotFoundException("member");
        }
        if (member.version() != seenVersion) {
            throw new ConflictException("The member was changed after you opened the page.", null);
        }
        return member;
    }

    private @Nullable UUID other(MemberId self, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        if (id.equals(self.value())) {
            throw new InvalidInputException("deputy", "member.notOneself");
        }
        if (current().stream().noneMatch(member -> member.memberId().equals(id))) {
            throw new NotFoundException("member");
        }
        return id;
    }

    /** Locks the administrators, so that two of them cannot leave at the same time. */
    private void requireAnotherAdministrator(MemberId leaving) {
        var administrators = entities.createQuery(
                        "from Member m where m.state <> 'REMOVED' and array_contains(m.roles, 'ADMIN') order by m.id",
                        MemberEntity.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (administrators.stream().allMatch(member -> member.memberId().equals(leaving.value()))) {
            throw new InvalidInputException("roles", "member.lastAdministrator");
        }
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
