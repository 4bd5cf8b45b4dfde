package io.bridgeletter.core.jobs;

import io.bridgeletter.core.documents.DocumentReader;
import jakarta.enterprise.inject.spi.CDI;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Wakes a reader of documents; several may be awake, on one server and on others, and claims keep them apart. */
public class ReadDocumentsJob implements Job {
    @Override
    public void execute(JobExecutionContext context) {
        CDI.current().select(DocumentReader.class).get().readDue();
    }
}
