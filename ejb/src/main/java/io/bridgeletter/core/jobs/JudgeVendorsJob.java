package io.bridgeletter.core.jobs;

import io.bridgeletter.core.redflags.Sweeper;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes the judgement of vendors that something marked. */
@DisallowConcurrentExecution
public class JudgeVendorsJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(Sweeper.class).get().judgeDue();
    }
}
