package io.bridgeletter.core.documents.internal;

import io.bridgeletter.domain.documents.PageRule;
import io.bridgeletter.domain.documents.TextRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Pages to be recognised, and what was recognised on them. */
@ApplicationScoped
public class RecognisedPages {
    private static final int COLUMNS = 6;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    /** A page that is done; lengths of its runs are parts of the page's. */
    public record RecognisedPage(List<TextRun> runs, List<PageRule> rules, boolean failed) {}

    /** The pages that are done, by number. */
    @SuppressWarnings("unchecked") // an untyped native query
    @Transactional
    public Map<Integer, RecognisedPage> of(UUID document) {
        var pages = new HashMap<Integer, RecognisedPage>();
        for (var row : (List<Object[]>) entities.createNativeQuery(
                        "select page, runs, rules, failed from ocr_page where document_id = :id and runs is not null",
                        Object[].class)
                .setParameter("id", document)
                .getResultList()) {
            pages.put(
                    ((Number) row[0]).intValue(),
                    new RecognisedPage(runs((String) row[1]), PageRules.read((String) row[2]), (Boolean) row[3]));
        }
        return pages;
    }

    void ask(UUID document, List<Integer> pages) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into ocr_page (tenant_id, document_id, page) "
                    + "values (current_setting('app.tenant')::uuid, ?, ?) on conflict do nothing")) {
                for (var page : pages) {
                    insert.setObject(1, document);
                    insert.setInt(2, page);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Nullable
    Integer next(UUID document) {
        return (Integer) entities.createNativeQuery(
                        "select min(page) from ocr_page where document_id = :id and runs is null", Integer.class)
                .setParameter("id", document)
                .getSingleResult();
    }

    void store(UUID document, int page, PageRecogniser.@Nullable Result result) {
        entities.createNativeQuery("update ocr_page set runs = :runs, rules = :rules, failed = :failed "
                        + "where document_id = :id and page = :page")
                .setParameter("runs", result == null ? "" : written(result.runs()))
                .setParameter("rules", result == null ? "" : PageRules.written(result.rules()))
                .setParameter("failed", result == null || result.failed())
                .setParameter("id", document)
                .setParameter("page", page)
                .executeUpdate();
    }

    /** How many pages are done. */
    int done(UUID document) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from ocr_page where document_id = :id and runs is not null",
                                Long.class)
                        .setParameter("id", document)
                        .getSingleResult())
                .intValue();
    }

    public void forget(UUID document) {
        entities.createNativeQuery("delete from ocr_page where document_id = :id")
                .setParameter("id", document)
                .executeUpdate();
    }

    private static String written(List<TextRun> runs) {
        return runs.stream()
                .map(run -> String.format(
                        Locale.ROOT,
                        "%.5f\t%.5f\t%.5f\t%.5f\t%.5f\t%s",
                        run.x(),
                        run.y(),
                        run.width(),
                        run.height(),
                        run.size(),
                        run.text().replaceAll("[\\t\\r\\n\\u0000]", " ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<TextRun> runs(String written) {
        return written.lines()
                .map(line -> line.split("\t", COLUMNS))
                .filter(columns -> columns.length == COLUMNS)
                .map(columns -> new TextRun(
                        columns[5],
                        Double.parseDouble(columns[0]),
                        Double.parseDouble(columns[1]),
                        Double.parseDouble(columns[2]),
                        Double.parseDouble(columns[3]),
                        Double.parseDouble(columns[4]),
                        false))
                .toList();
    }
}
