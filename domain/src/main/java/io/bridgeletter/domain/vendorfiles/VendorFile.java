package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules read about one vendor, frozen, so that red flags, triggers, dashboard and packet judge the same
 * facts. Lists may come in any order: no judgement depends on it.
 *
 * @param contractingEntity the party of the contract; null means the legal name
 */
public record VendorFile(
        VendorId vendor,
        LegalName legalName,
        @Nullable LegalName contractingEntity,
        List<EntityLink> entityLinks,
        VendorState state,
        List<Service> services,
        List<EvidenceItem> evidence,
        List<BridgeLetter> letters,
        List<Cuec> cuecs,
        List<EvidenceRequest> requests) {
    public VendorFile {
        entityLinks = List.copyOf(entityLinks);
        services = List.copyOf(services);
        evidence = List.copyOf(evidence);
        letters = List.copyOf(letters);
        cuecs = List.copyOf(cuecs);
        requests = List.copyOf(requests);
        Set<EvidenceId> known =
                new HashSet<>(evidence.stream().map(EvidenceItem::id).toList());
        if (!letters.stream().allMatch(letter -> known.contains(letter.evidence()))
                || !cuecs.stream().allMatch(cuec -> known.contains(cuec.evidence()))) {
            throw new IllegalArgumentException("A letter or user control names evidence that is not in the file");
        }
    }

    /** The entity that reports must be about. */
    public LegalName contractEntity() {
        return contractingEntity == null ? legalName : contractingEntity;
    }

    /** True for spellings of one entity, and for two entities whose relation is documented. */
    public boolean sameOrLinked(LegalName one, LegalName other) {
        return one.sameEntityAs(other) || entityLinks.stream().anyMatch(link -> link.joins(one, other));
    }

    /** The item with this id, which must be one of this file. */
    public EvidenceItem item(EvidenceId id) {
        return evidence.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No evidence " + id + " in this file"));
    }

    /** The user controls that a report states, in the order of the file. */
    public List<Cuec> cuecsOf(EvidenceId report) {
        return cuecs.stream().filter(cuec -> cuec.evidence().equals(report)).toList();
    }
}
