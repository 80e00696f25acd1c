package org.countrydesk.reading;

import java.util.List;
import java.util.Optional;
import org.countrydesk.document.Furniture;
import org.countrydesk.document.OriginalPage;
import org.countrydesk.document.Passage;
import org.countrydesk.document.Section;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What hangs on a document: its sections, passages, captured text and furniture. */
interface TextRepository extends Repository<Passage, Long> {


    @Query("select s from Section s where s.documentId = :document order by s.number")
    List<Section> findSections(long document);

    @Query("select p from Passage p where p.documentId = :document order by p.number")
    List<Passage> findPassages(long document);

    @Query("select p from Passage p where p.documentId = :document and p.section between :from and :to order by p.number"
            + " offset :offset rows fetch next :size rows only")
    List<Passage> findPassages(long document, int from, int to, int offset, int size);

    @Query("select count(p) from Passage p where p.documentId = :document and p.section between :from and :to")
    int countPassages(long document, int from, int to);

    @Query("select o from OriginalPage o where o.documentId = :document and o.number = :number")
    Optional<OriginalPage> findOriginal(long document, int number);

    @Query("select count(o) from OriginalPage o where o.documentId = :document")
    int countOriginals(long document);

    @Query("select max(o.number) from OriginalPage o where o.documentId = :document and o.firstLine <= :line")
    Optional<Integer> findOriginalWithLine(long document, int line);

    @Query("select f from Furniture f where f.documentId = :document and f.line between :from and :to order by f.number"
            + " fetch first :most rows only")
    List<Furniture> findFurniture(long document, int from, int to, int most);
}
