package io.bridgeletter.core.redflags.internal;

import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.CoverageLabel;
import io.bridgeletter.domain.coverage.CoverageLabels;
import io.bridgeletter.domain.coverage.DaySet;
import io.bridgeletter.domain.coverage.Reports;
import io.bridgeletter.domain.coverage.Standpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a service's evidence says on the day of the judgement; lists and numbers read it instead of whole files. */
@Entity(name = "ServiceCoverage")
@Table(name = "service_coverage")
public class ServiceCoverageEntity {
    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    private String label;

    @Column(name = "label_day")
    private @Nullable LocalDate labelDay;

    @Column(name = "label_days")
    private @Nullable Integer labelDays;

    @Column(name = "hole_days")
    private int holeDays;

    @Column(name = "examined_until")
    private @Nullable LocalDate examinedUntil;

    @Column(name = "represented_until")
    private @Nullable LocalDate representedUntil;

    @Column(name = "next_report_due")
    private @Nullable LocalDate nextReportDue;

    @Column(name = "uncovered_today")
    private boolean uncoveredToday;

    @SuppressWarnings("NullAway.Init")
    protected ServiceCoverageEntity() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // update sets the rest
    public ServiceCoverageEntity(Standpoint at) {
        serviceId = at.service().id().value();
        vendorId = at.file().vendor().value();
        update(at);
    }

    public final void update(Standpoint at) {
        var read = CoverageLabels.of(at);
        var headline = read.headline();
        label = headline.messageKey();
        labelDay = day(headline);
        labelDays = headline instanceof CoverageLabel.DaysUncovered uncovered ? (int) uncovered.days() : null;
        holeDays = (int) read.openHoleDays();
        var required = Coverage.ofRequired(at);
        examinedUntil = earliest(
                required.stream().map(Coverage::strong).map(DaySet::last).toList());
        representedUntil = earliest(required.stream().map(Coverage::lastDay).toList());
        nextReportDue = Reports.governing(at.file(), Reports.accepted(at.file(), at.service())).stream()
                .flatMap(report -> Reports.nextExpected(report, at.policy()).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        uncoveredToday =
                !(headline instanceof CoverageLabel.ExaminedTo) && !(headline instanceof CoverageLabel.BridgedTo);
    }

    public UUID serviceId() {
        return serviceId;
    }

    private static @Nullable LocalDate day(CoverageLabel.Headline headline) {
        if (headline instanceof CoverageLabel.ExaminedTo examined) {
            return examined.day();
        }
        return headline instanceof CoverageLabel.BridgedTo bridged ? bridged.day() : null;
    }

    /** Of several categories the one that ends first counts; a category without a day ends before all days. */
    private static @Nullable LocalDate earliest(List<Optional<LocalDate>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream()
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
