package io.bridgeletter.core.documents;

import io.bridgeletter.core.shared.NotFoundException;
import io.bridgeletter.core.shared.Page;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.shared.Where;
import io.bridgeletter.domain.documents.DocumentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads of documents inside a caller's transaction. */
@ApplicationScoped
public class DocumentQueries {
    private static final int MOST_WORDS = 10;
    private static final String ROWS = """
            select new io.bridgeletter.core.documents.DocumentRow(
                d.id, d.version, d.vendorId, v.name, d.fileName, d.mediaType, d.size, d.sha256, d.state, d.reason,
                d.documentClass, d.pages, d.pagesWithoutText, d.pagesRead, d.ocrPages, d.ocrDone, d.parentId, p.fileName,
                m.displayName, d.uploadedAt)
            from Document d join Vendor v on v.id = d.vendorId left join Member m on m.id = d.uploadedBy
                left join Document p on p.id = d.parentId
            """;

    @PersistenceContext(unitName = "bridgeletter")
    EntityManager entities;

    public Page<DocumentRow> list(DocumentFilter filter, PageRequest page) {
        return where(filter)
                .page(
                        entities,
                        DocumentRow.class,
                        ROWS,
                        "select count(d) from Document d",
                        " order by d.uploadedAt desc, d.fileName, d.id",
                        page);
    }

    private static Where where(DocumentFilter filter) {
        var documentClass = filter.documentClass();
        var where = new Where()
                .equal("d.vendorId", filter.vendor())
                .equal("d.documentClass", documentClass == null ? null : documentClass.wireName())
                .equal("d.state", filter.state())
                .equal("d.parentId", filter.parent());
        for (var word : words(filter.name())) {
            where.contains("d.fileName", word);
        }
        return where;
    }

    /** What follows the last of the words that are told apart is looked for as it stands. */
    private static String[] words(@Nullable String name) {
        return name == null ? new String[0] : name.strip().split("\\s+", MOST_WORDS);
    }

    /** The vendors that have documents, by name. */
    public List<DocumentVendor> vendors() {
        return entities.createQuery("""
                        select new io.bridgeletter.core.documents.DocumentVendor(v.id, v.name) from Vendor v
                        where exists (select 1 from Document d where d.vendorId = v.id) order by lower(v.name), v.id
                        """, DocumentVendor.class).getResultList();
    }

    /** One document; throws {@link NotFoundException} for an id that is not this tenant's. */
    public DocumentRow row(DocumentId id) {
        return entities.createQuery(ROWS + " where d.id = :id", DocumentRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("document"));
    }

    /** The text of a document's pages from this page on, at most so many. */
    @SuppressWarnings("unchecked") // an untyped native query
    public List<PageText> pages(DocumentId id, int from, int most) {
        return ((List<Object[]>) entities.createNativeQuery(
                                "select p.page, p.body from passage p where p.document_id = :id and p.page >= :from "
                                        + "order by p.page limit :most",
                                Object[].class)
                        .setParameter("id", id.value())
                        .setParameter("from", from)
                        .setParameter("most", most)
                        .getResultList())
                .stream()
                        .map(row -> new PageText(((Number) row[0]).intValue(), (String) row[1]))
                        .toList();
    }
}
