package io.bridgeletter.core.jobs;

import io.bridgeletter.core.reminders.ReminderRounds;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes the ledger of reminders and the sending of what is due. */
@DisallowConcurrentExecution
public class RemindersJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(ReminderRounds.class).get().run();
    }
}
