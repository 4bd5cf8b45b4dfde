package io.bridgeletter.core.documents.internal;

import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Files of the store that nobody needs, at least a day old: a younger one may belong to an upload that still runs. */
@ApplicationScoped
public class OrphanFiles {
    private static final Duration AGE = Duration.ofDays(1);
    private static final Duration AGE_OF_LOGS = Duration.ofDays(14);

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    @Inject
    TenantScope tenants;

    @Inject
    Clock clock;

    /** What a crash left of uploads and readings, and what nobody reads any more in the children's logs. */
    public void removeIncoming() {
        remove(FileBlobStore.root().resolve("incoming"), AGE, file -> true);
        for (var folder : List.of("work", "tmp")) {
            remove(ExtractorProcess.folder().resolve(folder), AGE, file -> true);
        }
        remove(ExtractorProcess.folder().resolve("log"), AGE_OF_LOGS, file -> true);
    }

    @Transactional
    public void removeUnnamed() {
        Set<String> named = new HashSet<>(entities.createQuery("select d.sha256 from Document d", String.class)
                .getResultList());
        var folder = FileBlobStore.blobs()
                .resolve(tenants.requireTenant().tenant().value().toString());
        remove(folder, AGE, file -> !named.contains(file.getFileName().toString()));
    }

    private void remove(Path folder, Duration age, Predicate<Path> orphan) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(orphan)::iterator) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(clock.instant().minus(age))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
