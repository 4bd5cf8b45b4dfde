package io.bridgeletter.core.vendors;

import io.bridgeletter.core.members.OwnersChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has vendors judged again whose owners changed because somebody left. */
@ApplicationScoped
class OwnerChanges {
    @Inject
    Event<VendorChanged> changes;

    void judge(@Observes OwnersChanged moved) {
        moved.vendors().stream().map(VendorChanged::new).forEach(changes::fire);
    }
}
