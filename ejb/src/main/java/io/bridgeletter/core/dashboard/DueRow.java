package io.bridgeletter.core.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due soon.
 *
 * @param certificate the certificate that ends; null for a report that is expected
 */
public record DueRow(
        LocalDate day,
        UUID vendor,
        String vendorName,
        String what,
        @Nullable UUID certificate) {}
