package io.bridgeletter.core.jobs;

import io.bridgeletter.core.documents.DocumentRecogniser;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes the recognition of pages that are images; which server does it is decided by claims, not by the scheduler. */
public class RecogniseDocumentsJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(DocumentRecogniser.class).get().recogniseDue();
    }
}
