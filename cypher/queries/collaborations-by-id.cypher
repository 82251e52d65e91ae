// The joint actions with these ids.
UNWIND $ids AS id
MATCH (a:Entity)-[k:COLLABORATES_WITH {id: id}]->(b:Entity)
RETURN k.id AS id, [a {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(a) WHERE label <> "Entity"])}, b {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(b) WHERE label <> "Entity"])}] AS parties, k.crossProvince AS crossProvince, k.commitmentId AS commitmentId,
  k {.documentId, .start, .end} AS place
