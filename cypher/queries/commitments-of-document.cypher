// What each of these documents commits somebody to, in reading order.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id,
  COLLECT {
    MATCH (d)<-[s:STATED_IN]-(c:Commitment)
    WITH c.id AS item, s.start AS start
    WHERE $after IS NULL OR start > $after[0] OR (start = $after[0] AND item > $after[1])
    RETURN {item: item, key: [start, item]}
    ORDER BY start, item LIMIT $limit
  } AS rows,
  CASE WHEN $count THEN COUNT { (d)<-[:STATED_IN]-(:Commitment) } END AS total
