// One page of the documents that meet a filter, in the order asked for.
MATCH (d:Document)
WHERE true // {filter}
WITH d, d.id AS last // {keys}
WHERE $after IS NULL OR last > $after[0] // {after}
WITH d, [last] AS key // {row}
ORDER BY last // {order}
LIMIT $limit
RETURN d {.id, .source, .title, .publishedOn, .length,
  homeRegion: head(COLLECT { MATCH (d)-[:HOME_REGION]->(r:Region) RETURN r {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(r) WHERE label <> "Entity"])} })
} AS item, key
