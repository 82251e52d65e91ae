// The agencies that serve each of these regions themselves, by name.
UNWIND $ids AS id
MATCH (r:Region {id: id})
RETURN id,
  COLLECT {
    MATCH (r)<-[:SERVES]-(a:Agency)
    WHERE $after IS NULL OR a.name > $after[0] OR (a.name = $after[0] AND a.id > $after[1])
    WITH a ORDER BY a.name, a.id LIMIT $limit
    RETURN {item: a {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(a) WHERE label <> "Entity"])}, key: [a.name, a.id]}
  } AS rows,
  CASE WHEN $count THEN COUNT { (r)<-[:SERVES]-(:Agency) } END AS total
