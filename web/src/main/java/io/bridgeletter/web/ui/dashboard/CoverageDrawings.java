package io.bridgeletter.web.ui.dashboard;

import io.bridgeletter.core.dashboard.DashboardService;
import io.bridgeletter.core.shared.Terms;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.coverage.Coverage;
import io.bridgeletter.domain.coverage.DayKind;
import io.bridgeletter.domain.coverage.Listings;
import io.bridgeletter.domain.coverage.Standpoint;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.shared.DateRange;
import io.bridgeletter.domain.vendorfiles.EvidenceItem;
import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import io.bridgeletter.domain.vendors.VendorId;
import io.bridgeletter.web.ui.shared.Formats;
import io.bridgeletter.web.ui.shared.Here;
import io.bridgeletter.web.ui.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws who speaks for which days. Only examined days are solid; a certificate's validity is a window, a listing is an
 * outline, and neither is coverage; uncovered days are hatched.
 */
@RequestScoped
public class CoverageDrawings {
    private static final int WIDTH = 880;
    private static final int LEFT = 190;
    private static final int TOP = 28;
    private static final int ROW = 30;

    @Inject
    DashboardService dashboard;

    @Inject
    TenantScope tenants;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Here here;

    /** One row a vendor, of its service that is listed first. */
    public Drawing ofVendors(List<VendorFile> files) {
        var frame = frame();
        var rows = new ArrayList<Drawing.Row>();
        for (var file : files) {
            if (!file.services().isEmpty()) {
                var at = standpoint(file, 0);
                rows.add(row(
                        rows.size(), at.service().name(), file.vendor().value().toString(), bars(at, frame)));
            }
        }
        return drawing(frame, rows);
    }

    /** One row for each service of a vendor, and one for each certificate. */
    public Drawing ofVendor(VendorFile file) {
        var frame = frame();
        var rows = new ArrayList<Drawing.Row>();
        for (var i = 0; i < file.services().size(); i++) {
            var at = standpoint(file, i);
            rows.add(row(rows.size(), at.service().name(), null, bars(at, frame)));
        }
        for (var item : file.evidence()) {
            if (item.evidenceClass().isIsoCertificate()) {
                rows.add(row(
                        rows.size(),
                        Terms.text(
                                here.getLocale(),
                                "class." + item.evidenceClass().wireName()),
                        null,
                        window(item, frame, "iso")));
            }
        }
        return drawing(frame, rows);
    }

    /** As {@link #ofVendor}, with the file read for the picture; nothing for an archived vendor. */
    public Drawing ofVendorFile(VendorId vendor) {
        return dashboard.file(vendor).map(this::ofVendor).orElse(Drawing.EMPTY);
    }

    /** From 15 months before today to 6 months after it. */
    private DateRange frame() {
        var month = tenants.today().withDayOfMonth(1);
        return new DateRange(month.minusMonths(15), month.plusMonths(6));
    }

    private Standpoint standpoint(VendorFile file, int service) {
        return new Standpoint(file, file.services().get(service), tenants.today(), JudgementPolicy.standard());
    }

    private List<Drawing.Bar> bars(Standpoint at, DateRange frame) {
        var bars = new ArrayList<Drawing.Bar>();
        for (var item : Listings.claims(at.file(), at.service())) {
            window(item, frame, "list").stream().map(Drawing.Bar::below).forEach(bars::add);
        }
        var weakest = Coverage.ofRequired(at).stream()
                .min(Comparator.comparing(coverage -> coverage.lastDay().orElse(LocalDate.MIN)));
        weakest.ifPresent(coverage -> {
            var first = coverage.covered().isEmpty()
                    ? at.service().window().on(tenants.today()).from()
                    : coverage.covered().ranges().get(0).from();
            var from = first.isBefore(frame.from()) ? frame.from() : first;
            if (!from.isAfter(tenants.today())) {
                coverage.in(new DateRange(from, tenants.today()))
                        .intervals()
                        .forEach(
                                days -> bars.add(bar(new DateRange(days.from(), days.to()), frame, kind(days.kind()))));
            }
        });
        return bars;
    }

    private List<Drawing.Bar> window(EvidenceItem item, DateRange frame, String kind) {
        var from = item.validity().from();
        var to = item.validity().to();
        if (from == null || to == null || to.isBefore(frame.from()) || from.isAfter(frame.to())) {
            return List.of();
        }
        return List.of(bar(new DateRange(from, to), frame, windowKind(item, kind)));
    }

    /** A private certificate is one, accepted or not; what is public is a listing, whatever it shows. */
    private static String windowKind(EvidenceItem item, String kind) {
        if (item.evidenceClass() == EvidenceClass.BADGE || item.filing().visibility() == Visibility.PUBLIC) {
            return "list";
        }
        return item.evidenceClass().isIsoCertificate() && !item.filing().closes() ? "pending" : kind;
    }

    private static String kind(DayKind kind) {
        return switch (kind) {
            case STRONG -> "exam";
            case REPRESENTED -> "bridge";
            case UNCOVERED -> "gap";
        };
    }

    private Drawing.Bar bar(DateRange days, DateRange frame, String kind) {
        var from = days.from().isBefore(frame.from()) ? frame.from() : days.from();
        var to = days.to().isAfter(frame.to()) ? frame.to() : days.to();
        var x = x(from, frame);
        var words = messages.get("coverage.bar." + kind, days.days());
        return new Drawing.Bar(
                x,
                Math.max(2, x(to.plusDays(1), frame) - x),
                kind,
                messages.get("coverage.bar." + kind + ".short", days.days()),
                words + ": " + formats.day(days.from()) + " – " + formats.day(days.to()),
                false);
    }

    private static Drawing.Row row(int index, String label, @Nullable String vendor, List<Drawing.Bar> bars) {
        return new Drawing.Row(TOP + index * ROW, label, vendor, bars);
    }

    private Drawing drawing(DateRange frame, List<Drawing.Row> rows) {
        var months = new ArrayList<Drawing.Month>();
        var pattern = DateTimeFormatter.ofPattern("MMM yy", here.getLocale());
        for (var month = frame.from(); !month.isAfter(frame.to()); month = month.plusMonths(3)) {
            months.add(new Drawing.Month(x(month, frame), month.format(pattern)));
        }
        var words = rows.stream()
                .map(row -> row.name() + ": "
                        + (row.bars().isEmpty()
                                ? messages.get("coverage.nothing")
                                : String.join(
                                        "; ",
                                        row.bars().stream()
                                                .map(Drawing.Bar::title)
                                                .toList())))
                .toList();
        return new Drawing(WIDTH, TOP + rows.size() * ROW + 22, LEFT, months, rows, x(tenants.today(), frame), words);
    }

    private static double x(LocalDate day, DateRange frame) {
        var share = (double) ChronoUnit.DAYS.between(frame.from(), day) / frame.days();
        return Math.round((LEFT + share * (WIDTH - LEFT - 30)) * 10) / 10.0;
    }
}
