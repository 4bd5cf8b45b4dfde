package io.bridgeletter.core.members;

import io.bridgeletter.core.members.internal.MemberEntity;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who can be made an owner: current members who may attest. Whoever may not could do nothing with what they own. Used by
 * every feature that lets things be owned.
 */
@ApplicationScoped
public class Owners {
    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /**
     * Throws unless the id is a current member who may attest.
     *
     * @param field what is named when the person may not
     */
    public void require(String field, UUID member) {
        var found = entities.find(MemberEntity.class, member);
        if (found == null || found.isRemoved()) {
            throw new NotFoundException("member");
        }
        if (!found.canOwn()) {
            throw new InvalidInputException(field, "member.cannotOwn", found.displayName());
        }
    }

    /** The person with this id, whatever they may do; empty for none. */
    public Optional<Person> person(@Nullable UUID member) {
        return member == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(MemberEntity.class, member)).map(Owners::person);
    }

    static Person person(MemberEntity member) {
        return new Person(member.memberId(), member.displayName(), member.canOwn());
    }
}
