// One page of the commitments that meet a filter: their ids in the order asked for.
RETURN
  COLLECT {
    MATCH (c:Commitment) // {start}
    WHERE true // {filter}
    WITH c, c.id AS last // {keys}
    WHERE $after IS NULL OR last > $after[0] // {after}
    RETURN {item: c.id, key: [last]} ORDER BY last // {order}
    LIMIT $limit
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (c:Commitment) // {start}
    WHERE true // {filter}
    RETURN DISTINCT c
  } END AS total
