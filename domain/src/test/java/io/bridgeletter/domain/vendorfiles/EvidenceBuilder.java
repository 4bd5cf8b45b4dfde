package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.ServiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Builds evidence for tests: accepted, private and on file unless a test says otherwise. */
public final class EvidenceBuilder {
    private static final AtomicLong IDS = new AtomicLong();

    private final EvidenceId id = new EvidenceId(new UUID(7, IDS.incrementAndGet()));
    private final EvidenceClass evidenceClass;
    private EvidenceState state = EvidenceState.ACCEPTED;
    private Visibility visibility = Visibility.PRIVATE;
    private boolean document = true;
    private @Nullable LocalDate capturedAt;
    private @Nullable LocalDate stateSince;
    private Set<ServiceId> services = Set.of();
    private @Nullable String entity = VendorFileBuilder.ENTITY;
    private List<String> systems = List.of("The Halyard Gateway System");
    private Set<TrustCategory> categories = Set.of(TrustCategory.SECURITY);
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate asOf;
    private @Nullable LocalDate issued;
    private final List<SubPeriod> subPeriods = new ArrayList<>();
    private Map<String, Integer> pages = Map.of();
    private Validity validity = Validity.NONE;
    private final List<AcceptedHole> holes = new ArrayList<>();
    private CuecConfirmation confirmation = CuecConfirmation.NONE_STATED;

    private EvidenceBuilder(EvidenceClass evidenceClass) {
        this.evidenceClass = evidenceClass;
    }

    public static EvidenceBuilder evidence(EvidenceClass evidenceClass) {
        return new EvidenceBuilder(evidenceClass);
    }

    /** A Type II report, issued 45 days after its period and accepted 5 days later. */
    public static EvidenceBuilder soc2(String from, String to) {
        EvidenceBuilder builder = new EvidenceBuilder(EvidenceClass.SOC2_TYPE2).period(from, to);
        LocalDate issue = LocalDate.parse(to).plusDays(45);
        return builder.issued(issue.toString()).since(issue.plusDays(5).toString());
    }

    public static EvidenceBuilder typeOne(String asOf) {
        EvidenceBuilder builder = new EvidenceBuilder(EvidenceClass.SOC2_TYPE1);
        builder.asOf = LocalDate.parse(asOf);
        return builder.issued(asOf).since(asOf);
    }

    public EvidenceBuilder period(@Nullable String newFrom, @Nullable String newTo) {
        from = day(newFrom);
        to = day(newTo);
        return this;
    }

    public EvidenceBuilder issued(@Nullable String day) {
        issued = day(day);
        return this;
    }

    public EvidenceBuilder since(@Nullable String day) {
        stateSince = day(day);
        return this;
    }

    public EvidenceBuilder captured(String day) {
        capturedAt = day(day);
        return this;
    }

    public EvidenceBuilder in(EvidenceState newState) {
        state = newState;
        return this;
    }

    public EvidenceBuilder publicly() {
        visibility = Visibility.PUBLIC;
        return this;
    }

    public EvidenceBuilder withoutDocument() {
        document = false;
        return this;
    }

    public EvidenceBuilder about(ServiceId service) {
        services = Set.of(service);
        return this;
    }

    public EvidenceBuilder of(@Nullable String newEntity) {
        entity = newEntity;
        return this;
    }

    public EvidenceBuilder systems(String... names) {
        systems = List.of(names);
        return this;
    }

    public EvidenceBuilder examining(TrustCategory... examined) {
        categories = Set.copyOf(Arrays.asList(examined));
        return this;
    }

    public EvidenceBuilder subPeriod(String service, String first, String last) {
        subPeriods.add(new SubPeriod(service, new DateRange(LocalDate.parse(first), LocalDate.parse(last))));
        return this;
    }

    public EvidenceBuilder readOn(String field, int page) {
        pages = Map.of(field, page);
        return this;
    }

    public EvidenceBuilder validTo(String end, String... surveillance) {
        validity = new Validity(
                null,
                LocalDate.parse(end),
                Arrays.stream(surveillance).map(LocalDate::parse).toList());
        return this;
    }

    public EvidenceBuilder acceptedHole(String first, String last) {
        return acceptedHole(first, last, null);
    }

    public EvidenceBuilder acceptedHole(String first, String last, @Nullable String until) {
        holes.add(new AcceptedHole(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), day(until)));
        return this;
    }

    public EvidenceBuilder confirmed(CuecConfirmation newConfirmation) {
        confirmation = newConfirmation;
        return this;
    }

    public EvidenceItem build() {
        return new EvidenceItem(
                id,
                evidenceClass,
                new Filing(state, visibility, document, null, capturedAt, stateSince, services),
                new Attestation(
                        entity == null ? null : new LegalName(entity),
                        systems,
                        categories,
                        new StatedDates(from, to, asOf, issued),
                        null,
                        null,
                        subPeriods,
                        pages),
                validity,
                holes,
                confirmation);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
