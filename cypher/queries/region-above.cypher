// The region that each of these agencies serves or each of these regions is part of.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:SERVES|PART_OF]->(r:Region)
WITH id, r ORDER BY r.id
WITH id, collect(r)[0] AS r
RETURN id, r {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(r) WHERE label <> "Entity"])} AS region
