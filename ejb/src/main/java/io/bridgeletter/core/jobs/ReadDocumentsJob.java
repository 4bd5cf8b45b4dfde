package io.bridgeletter.core.jobs;

import io.bridgeletter.core.documents.DocumentReader;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes the reader of documents. */
@DisallowConcurrentExecution
public class ReadDocumentsJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(DocumentReader.class).get().readDue();
    }
}
