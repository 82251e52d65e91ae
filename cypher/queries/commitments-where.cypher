// One page of the commitments that meet a filter: their ids in the order asked for.
MATCH (c:Commitment) // {start}
WHERE true // {filter}
WITH c, c.id AS last // {keys}
WHERE $after IS NULL OR last > $after[0] // {after}
RETURN c.id AS item, [last] AS key // {row}
ORDER BY last // {order}
LIMIT $limit
