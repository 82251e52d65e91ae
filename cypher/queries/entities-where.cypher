// One page of the entities of one type that meet a filter, in the order asked for.
RETURN
  COLLECT {
    MATCH (e:Entity) // {start}
    WHERE ($name IS NULL OR e.nameNorm CONTAINS $name
        OR any(alias IN coalesce(e.aliases, []) WHERE toLower(alias) CONTAINS $name))
      AND ($document IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $document })
      AND ($kind IS NULL OR e.kind IN $kind)
      AND ($region IS NULL OR EXISTS {
        MATCH (e)-[:SERVES]->(:Region)-[:PART_OF]->{0,4}(r:Region) WHERE r.id IN $region
      })
      AND ($partOf IS NULL OR EXISTS { MATCH (e)-[:PART_OF]->(r:Region) WHERE r.id IN $partOf })
    WITH e, e.id AS last // {keys}
    WHERE $after IS NULL OR last > $after[0] // {after}
    WITH e, [last] AS key ORDER BY last // {order}
    LIMIT $limit
    RETURN {item: e {.id, .name, .aliases, .code, .kind, type: head([label IN labels(e) WHERE label <> "Entity"])}, key: key}
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (e:Entity) // {start}
    WHERE ($name IS NULL OR e.nameNorm CONTAINS $name
        OR any(alias IN coalesce(e.aliases, []) WHERE toLower(alias) CONTAINS $name))
      AND ($document IS NULL OR EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $document })
      AND ($kind IS NULL OR e.kind IN $kind)
      AND ($region IS NULL OR EXISTS {
        MATCH (e)-[:SERVES]->(:Region)-[:PART_OF]->{0,4}(r:Region) WHERE r.id IN $region
      })
      AND ($partOf IS NULL OR EXISTS { MATCH (e)-[:PART_OF]->(r:Region) WHERE r.id IN $partOf })
  } END AS total
