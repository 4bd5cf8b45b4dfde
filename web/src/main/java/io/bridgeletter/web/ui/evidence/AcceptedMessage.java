package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.web.ui.shared.Messages;

/** What accepting an item has brought about: that it counts, or what it lacks to do so. */
final class AcceptedMessage {
    private AcceptedMessage() {}

    static void tell(Messages messages, EvidenceDetail accepted) {
        if (accepted.counts()) {
            messages.info("evidence.accepted", accepted.title());
        } else {
            messages.warn(lack(accepted), accepted.title());
        }
    }

    static String lack(EvidenceDetail accepted) {
        return accepted.visibility() == Visibility.PUBLIC ? "evidence.acceptedPublic" : "evidence.acceptedNoDocument";
    }
}
