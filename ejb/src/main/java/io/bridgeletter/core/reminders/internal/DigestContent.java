package io.bridgeletter.core.reminders.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What one mail tells, before it is text.
 *
 * @param tenantUrl address under which the tenant's pages lie, without a slash at its end
 * @param lines the most urgent first; never empty
 * @param more how many items wait that have no line
 */
public record DigestContent(
        String tenantName, String tenantUrl, Locale locale, LocalDate today, List<DigestLine> lines, int more) {
    public DigestContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A digest without a line is not sent");
        }
    }

    int items() {
        return lines.size() + more;
    }
}
