package io.bridgeletter.core.jobs;

import io.bridgeletter.core.redflags.Sweeper;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Marks the vendors of tenants whose date has advanced; missed days are made up for. */
@DisallowConcurrentExecution
public class NewDayJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(Sweeper.class).get().markNewDay();
    }
}
