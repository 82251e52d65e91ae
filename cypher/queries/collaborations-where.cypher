// One page of the joint actions that meet a filter, in the order asked for.
MATCH (a:Entity)-[k:COLLABORATES_WITH]->(b:Entity)
WHERE true // {filter}
MATCH (d:Document {id: k.documentId})
WITH a, b, k, k.id AS last // {keys}
WHERE $after IS NULL OR last > $after[0] // {after}
WITH a, b, k, [last] AS key // {row}
ORDER BY last // {order}
LIMIT $limit
RETURN {
  id: k.id, parties: [a {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(a) WHERE label <> "Entity"])}, b {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(b) WHERE label <> "Entity"])}],
  crossProvince: k.crossProvince, commitmentId: k.commitmentId, place: k {.documentId, .start, .end}
} AS item, key
