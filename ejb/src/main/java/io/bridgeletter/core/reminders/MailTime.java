package io.bridgeletter.core.reminders;

import io.bridgeletter.core.shared.Setting;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.reminders.MailHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Whether it is time for mails where the current tenant is. */
@ApplicationScoped
public class MailTime {
    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** Zero when mails may go out now. */
    public Duration untilOpen() {
        var hours = new MailHours(
                Setting.BRIDGELETTER_REMINDERS_FROM.time(), !Setting.BRIDGELETTER_REMINDERS_ON_WEEKENDS.enabled());
        return hours.wait(clock.instant().atZone(tenants.requireTenant().zone()));
    }
}
