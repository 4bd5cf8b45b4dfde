package io.bridgeletter.web.ui.evidence;

import io.bridgeletter.core.cuecs.CuecFilter;
import io.bridgeletter.core.cuecs.CuecPlanService;
import io.bridgeletter.core.cuecs.CuecRow;
import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceService;
import io.bridgeletter.core.members.MemberService;
import io.bridgeletter.core.members.Person;
import io.bridgeletter.core.redflags.RedFlagService;
import io.bridgeletter.core.shared.InvalidInputException;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.vendors.VendorDetail;
import io.bridgeletter.core.vendors.VendorService;
import io.bridgeletter.domain.coverage.LetterFault;
import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.tenancy.MemberId;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.IdConverter;
import io.bridgeletter.web.ui.shared.Messages;
import io.bridgeletter.web.ui.shared.Paging;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evidence item: what it says, whether a person stands for it, and the user controls that a report states. */
@Named("evidenceView")
@ViewScoped
public class EvidenceView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final PageRequest ALL = new PageRequest(0, 200);

    @Inject
    transient EvidenceService evidence;

    @Inject
    transient CuecPlanService cuecs;

    @Inject
    transient VendorService vendors;

    @Inject
    transient MemberService members;

    @Inject
    transient RedFlagService flags;

    @Inject
    transient Messages messages;

    @Inject
    transient Paging paging;

    private @Nullable UUID id;
    private @Nullable String pasted;
    private @Nullable UUID owner;
    private transient @Nullable EvidenceDetail detail;
    private transient @Nullable VendorDetail vendor;

    public void load() {
        getDetail();
    }

    public EvidenceDetail getDetail() {
        if (detail == null) {
            detail = evidence.read(evidenceId());
        }
        return detail;
    }

    public VendorDetail getVendor() {
        if (vendor == null) {
            vendor = vendors.read(new VendorId(getDetail().vendor()));
        }
        return vendor;
    }

    public List<CuecRow> getCuecs() {
        return cuecs.list(CuecFilter.of(evidenceId().value()), ALL).rows();
    }

    /** Why a bridge letter speaks for no day, in the first service's view; empty when it is valid. */
    public List<LetterFault> getFaults() {
        return flags.coverage(new VendorId(getDetail().vendor()), null).stream()
                .flatMap(service -> service.letters().stream())
                .filter(letter -> letter.letter().equals(evidenceId()))
                .findFirst()
                .map(letter -> letter.faults())
                .orElse(List.of());
    }

    public String accept() {
        AcceptedMessage.tell(messages, evidence.accept(evidenceId(), getDetail().version()));
        return stay();
    }

    public String reject() {
        return done(
                "evidence.rejected", evidence.reject(evidenceId(), getDetail().version()));
    }

    public String enterCuecs() {
        var list = cuecs.enter(evidenceId(), pasted);
        messages.info("cuec.entered", list.items().size());
        if (!list.problems().isEmpty()) {
            messages.warn("cuec.duplicates", list.problems().size());
        }
        return stay();
    }

    public String noneStated() {
        cuecs.confirmNoneStated(evidenceId());
        messages.info("cuec.noneStated");
        return stay();
    }

    public String assign() {
        var chosen = paging.all("chosen");
        if (chosen.isEmpty() || owner == null) {
            throw new InvalidInputException("owner", "cuec.chooseSome");
        }
        var ids = chosen.stream().map(IdConverter::required).map(CuecId::new).toList();
        messages.info("cuec.assigned", cuecs.assign(ids, new MemberId(owner)));
        return stay();
    }

    private String done(String key, EvidenceDetail changed) {
        messages.info(key, changed.title());
        return stay();
    }

    private String stay() {
        messages.keep();
        return "/pages/evidence?faces-redirect=true&id=" + id;
    }

    private EvidenceId evidenceId() {
        return new EvidenceId(Objects.requireNonNullElse(id, new UUID(0, 0)));
    }

    public List<Person> getOwners() {
        return members.owners(null);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID value) {
        id = value;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String text) {
        pasted = text;
    }

    public @Nullable UUID getOwner() {
        return owner;
    }

    public void setOwner(@Nullable UUID value) {
        owner = value;
    }
}
