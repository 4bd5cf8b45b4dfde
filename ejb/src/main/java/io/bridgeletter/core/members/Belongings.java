package io.bridgeletter.core.members;

import io.bridgeletter.domain.vendors.VendorId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member owns, told to those who decide who takes over.
 *
 * @param vendors those whose business owner the member is
 * @param controls user controls, counted by vendor
 */
public record Belongings(List<Vendor> vendors, List<Controls> controls) {
    public record Vendor(UUID id, String name) {}

    public record Controls(UUID vendor, String vendorName, long count) {}

    public Belongings {
        vendors = List.copyOf(vendors);
        controls = List.copyOf(controls);
    }

    public boolean none() {
        return vendors.isEmpty() && controls.isEmpty();
    }

    /** Every vendor about which something is owned. */
    Set<VendorId> vendorIds() {
        return Stream.concat(vendors.stream().map(Vendor::id), controls.stream().map(Controls::vendor))
                .map(VendorId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public long controlCount() {
        return controls.stream().mapToLong(Controls::count).sum();
    }
}
