package io.bridgeletter.domain.vendorfiles;

import io.bridgeletter.domain.cuecs.CuecId;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceId;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.vendors.LegalName;
import io.bridgeletter.domain.vendors.ServiceId;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.Tier;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds the file of Halyard Routing, Inc., whose gateway is a tier 1 service that needs security. */
public final class VendorFileBuilder {
    public static final String ENTITY = "Halyard Routing, Inc.";
    public static final ServiceId GATEWAY = new ServiceId(new UUID(1, 1));

    private final List<EvidenceItem> evidence = new ArrayList<>();
    private final List<BridgeLetter> letters = new ArrayList<>();
    private final List<Cuec> cuecs = new ArrayList<>();
    private final List<EvidenceRequest> requests = new ArrayList<>();
    private final List<EntityLink> links = new ArrayList<>();
    private @Nullable LegalName contracting;
    private VendorState state = VendorState.IN_REVIEW;
    private Tier tier = Tier.T1;
    private ServiceKind kind = ServiceKind.AI_GATEWAY;
    private List<String> aliases = List.of();
    private Set<TrustCategory> required = Set.of(TrustCategory.SECURITY);
    private CoverageWindow window = new CoverageWindow.LastTwelveMonths();

    public static VendorFileBuilder aVendorFile() {
        return new VendorFileBuilder();
    }

    public VendorFileBuilder withSoc2(String from, String to) {
        return with(EvidenceBuilder.soc2(from, to));
    }

    public VendorFileBuilder with(EvidenceBuilder item) {
        evidence.add(item.build());
        return this;
    }

    /** A faultless letter; it cites the report added last unless it cites another. */
    public VendorFileBuilder withBridgeLetter(String from, String to) {
        StatedDates cited = evidence.get(evidence.size() - 1).attestation().dates();
        String reportFrom =
                cited.periodFrom() == null ? null : cited.periodFrom().toString();
        String reportTo = cited.periodTo() == null ? null : cited.periodTo().toString();
        return with(LetterBuilder.letter(from, to).citing(reportFrom, reportTo));
    }

    public VendorFileBuilder with(LetterBuilder letter) {
        evidence.add(letter.item());
        letters.add(letter.build());
        return this;
    }

    public VendorFileBuilder withCuec(
            String ref, boolean owner, @Nullable CuecStatus status, @Nullable String nextReview, boolean proven) {
        EvidenceId report = evidence.get(evidence.size() - 1).id();
        cuecs.add(new Cuec(
                new CuecId(new UUID(3, cuecs.size() + 1L)),
                report,
                ref,
                List.of(ref.substring(0, ref.indexOf('/') < 0 ? 0 : ref.indexOf('/'))
                        .split(",")),
                owner,
                status,
                EvidenceBuilder.day(nextReview),
                proven));
        return this;
    }

    public VendorFileBuilder withRequest(EvidenceClass what, String on, EvidenceRequest.State state) {
        requests.add(new EvidenceRequest(
                new UUID(4, requests.size() + 1L),
                what,
                LocalDate.parse(on),
                LocalDate.parse(on).plusDays(30),
                state,
                Set.of()));
        return this;
    }

    public VendorFileBuilder linking(String one, String other) {
        links.add(new EntityLink(new LegalName(one), new LegalName(other)));
        return this;
    }

    public VendorFileBuilder contractedWith(String entity) {
        contracting = new LegalName(entity);
        return this;
    }

    public VendorFileBuilder in(VendorState newState) {
        state = newState;
        return this;
    }

    public VendorFileBuilder tier(Tier newTier, ServiceKind newKind) {
        tier = newTier;
        kind = newKind;
        return this;
    }

    public VendorFileBuilder alsoCalled(String... names) {
        aliases = List.of(names);
        return this;
    }

    public VendorFileBuilder requiring(TrustCategory... categories) {
        required = Set.of(categories);
        return this;
    }

    public VendorFileBuilder window(CoverageWindow newWindow) {
        window = newWindow;
        return this;
    }

    public VendorFileBuilder shuffled(Random random) {
        Collections.shuffle(evidence, random);
        Collections.shuffle(letters, random);
        Collections.shuffle(cuecs, random);
        return this;
    }

    public VendorFile build() {
        Service gateway = new Service(
                GATEWAY,
                "Halyard Gateway",
                aliases,
                kind,
                tier,
                Set.of(),
                required,
                Set.of(),
                window,
                LocalDate.parse("2024-01-01"));
        return new VendorFile(
                new VendorId(new UUID(2, 1)),
                new LegalName(ENTITY),
                contracting,
                links,
                state,
                List.of(gateway),
                evidence,
                letters,
                cuecs,
                requests);
    }
}
