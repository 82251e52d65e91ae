// Every place in each of these documents that names an entity, in reading order.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id,
  COLLECT {
    MATCH (d)<-[m:MENTIONED_IN]-(e:Entity)
    UNWIND range(0, size(m.starts) - 1) AS i
    WITH e, e.id AS entityId, m.starts[i] AS start, m.ends[i] AS end
    WHERE $after IS NULL OR start > $after[0] OR (start = $after[0] AND end < $after[1])
      OR (start = $after[0] AND end = $after[1] AND entityId > $after[2])
    WITH e, entityId, start, end
    ORDER BY start, end DESC, entityId LIMIT $limit
    RETURN {
      item: {entity: e {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(e) WHERE label <> "Entity"])}, start: start, end: end},
      key: [start, end, entityId]
    }
  } AS rows,
  CASE WHEN $count THEN reduce(
    total = 0, places IN COLLECT { MATCH (:Entity)-[m:MENTIONED_IN]->(d) RETURN size(m.starts) } | total + places
  ) END AS total
