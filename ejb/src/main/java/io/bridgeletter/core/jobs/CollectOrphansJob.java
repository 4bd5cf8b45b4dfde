package io.bridgeletter.core.jobs;

import io.bridgeletter.core.documents.Orphans;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes the removal of contents that no document names. */
@DisallowConcurrentExecution
public class CollectOrphansJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(Orphans.class).get().collect();
    }
}
