// One page of the joint actions that meet a filter, in the order asked for.
RETURN
  COLLECT {
    MATCH (a:Entity)-[k:COLLABORATES_WITH]->(b:Entity)
    WHERE ($crossProvince IS NULL OR k.crossProvince = $crossProvince)
      AND ($party IS NULL OR a.id IN $party OR b.id IN $party)
      AND ($region IS NULL OR any(side IN [a, b] WHERE EXISTS {
        MATCH (side)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(r:Region) WHERE r.id IN $region
      }))
      AND ($between IS NULL OR any(sides IN [[a, b], [b, a]] WHERE EXISTS {
        WITH sides[0] AS one, sides[1] AS other
        MATCH (one)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(:Region {id: $between[0]})
        MATCH (other)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(:Region {id: $between[1]})
      }))
      AND ($object IS NULL OR all(ids IN $object WHERE EXISTS {
        MATCH (:Commitment {id: k.commitmentId})-[:ABOUT]->(o:Entity) WHERE o.id IN ids
      }))
    MATCH (d:Document {id: k.documentId})
    WITH a, b, k, k.id AS last // {keys}
    WHERE $after IS NULL OR last > $after[0] // {after}
    WITH a, b, k, [last] AS key ORDER BY last // {order}
    LIMIT $limit
    RETURN {
      item: {
        id: k.id, parties: [a {.id, .name, .aliases, .code, .kind, type: head([label IN labels(a) WHERE label <> "Entity"])}, b {.id, .name, .aliases, .code, .kind, type: head([label IN labels(b) WHERE label <> "Entity"])}],
        crossProvince: k.crossProvince, commitmentId: k.commitmentId, place: k {.documentId, .start, .end}
      },
      key: key
    }
  } AS rows,
  CASE WHEN $count THEN COUNT {
    MATCH (a:Entity)-[k:COLLABORATES_WITH]->(b:Entity)
    WHERE ($crossProvince IS NULL OR k.crossProvince = $crossProvince)
      AND ($party IS NULL OR a.id IN $party OR b.id IN $party)
      AND ($region IS NULL OR any(side IN [a, b] WHERE EXISTS {
        MATCH (side)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(r:Region) WHERE r.id IN $region
      }))
      AND ($between IS NULL OR any(sides IN [[a, b], [b, a]] WHERE EXISTS {
        WITH sides[0] AS one, sides[1] AS other
        MATCH (one)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(:Region {id: $between[0]})
        MATCH (other)-[:SERVES]->{0,1}(:Region)-[:PART_OF]->{0,4}(:Region {id: $between[1]})
      }))
      AND ($object IS NULL OR all(ids IN $object WHERE EXISTS {
        MATCH (:Commitment {id: k.commitmentId})-[:ABOUT]->(o:Entity) WHERE o.id IN ids
      }))
  } END AS total
