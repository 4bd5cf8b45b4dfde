package io.bridgeletter.core.jobs;

import io.bridgeletter.core.shared.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Starts the clustered scheduler with the few fixed jobs. It begins late, so that no job fires before the deployment is
 * complete.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Scheduling {
    private static final int DELAY_SECONDS = 5;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable Scheduler scheduler;

    @PostConstruct
    void start() {
        if (!Setting.BRIDGELETTER_JOBS.enabled()) {
            return;
        }
        try {
            ManagedThreads.use(threads);
            scheduler = new StdSchedulerFactory(properties()).getScheduler();
            every(scheduler, ReadDocumentsJob.class, 2);
            every(scheduler, RecogniseDocumentsJob.class, 2);
            every(scheduler, JudgeVendorsJob.class, 5);
            every(scheduler, NewDayJob.class, 60);
            every(scheduler, RemindersJob.class, 60);
            scheduler.scheduleJob(
                    JobBuilder.newJob(CollectOrphansJob.class)
                            .withIdentity(CollectOrphansJob.class.getSimpleName())
                            .storeDurably()
                            .build(),
                    Set.of(TriggerBuilder.newTrigger()
                            .withIdentity(CollectOrphansJob.class.getSimpleName())
                            .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(3, 10))
                            .build()),
                    true);
            scheduler.startDelayed(DELAY_SECONDS);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler cannot be started", e);
        }
    }

    private static void every(Scheduler scheduler, Class<? extends Job> job, int seconds) throws SchedulerException {
        var name = job.getSimpleName();
        scheduler.scheduleJob(
                JobBuilder.newJob(job).withIdentity(name).storeDurably().build(),
                Set.of(TriggerBuilder.newTrigger()
                        .withIdentity(name)
                        .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                                .withMisfireHandlingInstructionNextWithRemainingCount())
                        .build()),
                true);
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", "bridgeletter");
        properties.put("org.quartz.scheduler.instanceId", "AUTO");
        properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.put("org.quartz.threadPool.class", ManagedThreads.class.getName());
        properties.put("org.quartz.threadPool.threadCount", threads());
        properties.put("org.quartz.threadExecutor.class", ManagedThreadExecutor.class.getName());
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.dataSource", "store");
        properties.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "5000");
        properties.put("org.quartz.jobStore.useProperties", "true");
        properties.put("org.quartz.dataSource.store.jndiURL", "java:jboss/datasources/BridgeletterQuartzDS");
        return properties;
    }

    /** Two readers for each parser, and the recognition, hold a thread each while they work; the other jobs are short. */
    private static String threads() {
        return String.valueOf(2 * Setting.BRIDGELETTER_EXTRACTOR_PROCESSES.number() + 5);
    }

    @PreDestroy
    void stop() {
        try {
            if (scheduler != null) {
                scheduler.shutdown(true);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler did not stop", e);
        }
    }
}
