// Every place that names each of these entities, newest document first, then by place.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (e)-[m:MENTIONED_IN]->(d:Document)
    WITH m, d, coalesce(d.publishedOn, "") AS publishedOn
    WHERE $after IS NULL OR publishedOn < $after[0] OR (publishedOn = $after[0] AND d.id >= $after[1])
    UNWIND range(0, size(m.starts) - 1) AS i
    WITH d.id AS documentId, publishedOn, m.starts[i] AS start, m.ends[i] AS end
    WHERE $after IS NULL OR publishedOn < $after[0] OR documentId > $after[1] OR start > $after[2]
      OR (start = $after[2] AND end > $after[3])
    RETURN {item: {documentId: documentId, start: start, end: end}, key: [publishedOn, documentId, start, end]}
    ORDER BY publishedOn DESC, documentId, start, end LIMIT $limit
  } AS rows,
  CASE WHEN $count THEN reduce(
    total = 0, places IN COLLECT { MATCH (e)-[m:MENTIONED_IN]->(:Document) RETURN size(m.starts) } | total + places
  ) END AS total
