// The commitments in which each of these entities has a part, newest document first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  COLLECT {
    MATCH (e)-[part:COMMITS_TO|WITH|SPEAKS|ABOUT]-(c:Commitment)
    WHERE $part IS NULL OR type(part) = $part
    WITH DISTINCT c
    MATCH (c)-[:STATED_IN]->(d:Document)
    WITH c.id AS item, max(coalesce(d.publishedOn, "")) AS publishedOn
    WHERE $after IS NULL OR publishedOn < $after[0] OR (publishedOn = $after[0] AND item > $after[1])
    RETURN {item: item, key: [publishedOn, item]}
    ORDER BY publishedOn DESC, item LIMIT $limit
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (e)-[part:COMMITS_TO|WITH|SPEAKS|ABOUT]-(c:Commitment)
    WHERE $part IS NULL OR type(part) = $part
    RETURN DISTINCT c
  } END AS total
