package io.bridgeletter.core.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.reminders.internal.LedgerSteps;
import io.bridgeletter.core.reminders.internal.RoundSteps;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.Tenant;
import io.bridgeletter.core.tenancy.TenantScope;
import io.bridgeletter.domain.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class ReminderRoundsTest {
    private static final String WEEKENDS = "BRIDGELETTER_REMINDERS_ON_WEEKENDS";
    private final List<String> written = new ArrayList<>();
    private final ReminderRounds rounds = new ReminderRounds();

    @BeforeEach
    void twoTenantsSixHoursApart() {
        rounds.identity = new Identity() {
            @Override
            public List<Tenant> activeTenants() {
                return List.of(aTenant("bank", "Europe/London"), aTenant("health", "America/Chicago"));
            }
        };
        rounds.rounds = new RoundSteps() {
            @Override
            public boolean begin(LocalDate today) {
                return true;
            }

            @Override
            public void finish(Collection<UUID> ownersOfListed, LocalDate today) {
                written.add(TenantScope.requireCurrent().slug() + " " + today);
            }
        };
        rounds.ledger = new LedgerSteps() {
            @Override
            public List<UUID> vendors() {
                return List.of();
            }
        };
        rounds.sender = new DigestSender() {
            @Override
            public void sendDue() {}
        };
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(WEEKENDS);
    }

    @Test
    void a_day_is_written_when_it_is_morning_where_the_tenant_is() {
        assertThat(writtenAt("2026-11-24T00:00:00Z")).containsExactly("health 2026-11-23");
        assertThat(writtenAt("2026-11-24T06:59:59Z")).isEmpty();
        assertThat(writtenAt("2026-11-24T07:00:00Z")).containsExactly("bank 2026-11-24");
        assertThat(writtenAt("2026-11-24T13:00:00Z")).containsExactly("bank 2026-11-24", "health 2026-11-24");
        assertThat(writtenAt("2026-11-25T02:00:00Z")).containsExactly("health 2026-11-24");
    }

    @Test
    void weekends_are_quiet_where_the_operator_says_so() {
        assertThat(writtenAt("2026-11-28T14:00:00Z")).hasSize(2);
        System.setProperty(WEEKENDS, "false");
        assertThat(writtenAt("2026-11-28T14:00:00Z")).isEmpty();
        assertThat(writtenAt("2026-11-30T07:00:00Z")).containsExactly("bank 2026-11-30");
    }

    private List<String> writtenAt(String moment) {
        var clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        rounds.tenants = new TenantScope() {
            @Override
            public LocalDate today() {
                return LocalDate.now(clock.withZone(requireTenant().zone()));
            }
        };
        rounds.time = new MailTime();
        rounds.time.clock = clock;
        rounds.time.tenants = rounds.tenants;
        written.clear();
        rounds.run();
        return List.copyOf(written);
    }

    private static Tenant aTenant(String slug, String zone) {
        return new Tenant(new TenantId(UUID.randomUUID()), slug, slug, ZoneId.of(zone));
    }
}
