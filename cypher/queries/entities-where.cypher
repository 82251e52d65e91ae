// One page of the entities of one type that meet a filter, in the order asked for.
MATCH (e:Entity) // {start}
WHERE true // {filter}
WITH e, e.id AS last // {keys}
WHERE $after IS NULL OR last > $after[0] // {after}
WITH e, [last] AS key // {row}
ORDER BY last // {order}
LIMIT $limit
RETURN e {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(e) WHERE label <> "Entity"])} AS item, key
