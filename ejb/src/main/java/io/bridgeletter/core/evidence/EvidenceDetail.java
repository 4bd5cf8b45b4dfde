package io.bridgeletter.core.evidence;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.AcceptedHole;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is stored about one evidence item. */
public record EvidenceDetail(
        UUID id,
        int version,
        UUID vendor,
        EvidenceInput values,
        EvidenceState state,
        LocalDate stateSince,
        CuecConfirmation cuecConfirmation,
        List<AcceptedHole> acceptedHoles,
        @Nullable String documentName) {
    public EvidenceDetail {
        acceptedHoles = List.copyOf(acceptedHoles);
    }

    public EvidenceClass evidenceClass() {
        var evidenceClass = values.evidenceClass();
        return evidenceClass == null ? EvidenceClass.OTHER : evidenceClass;
    }

    public Visibility visibility() {
        var visibility = values.visibility();
        return visibility == null ? Visibility.PUBLIC : visibility;
    }

    public String title() {
        var title = values.title();
        return title == null ? "" : title;
    }

    public boolean accepted() {
        return state == EvidenceState.ACCEPTED;
    }

    /** True once the item can close anything: accepted, private, and with its document on file. */
    public boolean counts() {
        return state == EvidenceState.ACCEPTED && visibility() == Visibility.PRIVATE && values.document() != null;
    }
}
