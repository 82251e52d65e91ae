// Joint actions of each of these agencies or regions (of a region also those of the agencies that serve it), newest document first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (e)<-[:SERVES*0..1]-(:Entity)-[k:COLLABORATES_WITH]-(:Entity)
    WITH DISTINCT k
    MATCH (d:Document {id: k.documentId})
    WITH k, k.id AS collaborationId, coalesce(d.publishedOn, "") AS publishedOn, startNode(k) AS a, endNode(k) AS b
    WHERE $after IS NULL OR publishedOn < $after[0] OR (publishedOn = $after[0] AND collaborationId > $after[1])
    WITH k, collaborationId, publishedOn, a, b
    ORDER BY publishedOn DESC, collaborationId LIMIT $limit
    RETURN {
      item: {
        id: collaborationId, parties: [a {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(a) WHERE label <> "Entity"])}, b {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(b) WHERE label <> "Entity"])}],
        crossProvince: k.crossProvince, commitmentId: k.commitmentId, place: k {.documentId, .start, .end}
      },
      key: [publishedOn, collaborationId]
    }
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (e)<-[:SERVES*0..1]-(:Entity)-[k:COLLABORATES_WITH]-(:Entity) RETURN DISTINCT k
  } END AS total
