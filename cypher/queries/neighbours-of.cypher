// Entities related to each of these, the most strongly related first; a commitment joins the entities that take part in it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:HOLDS]-(other:Entity) WHERE "HOLDS" IN $relations
  RETURN other, "HOLDS" AS relation, r.id AS fact
  UNION ALL
  MATCH (e)-[:SERVES]-(other:Entity) WHERE "SERVES" IN $relations
  RETURN other, "SERVES" AS relation, "SERVES" AS fact
  UNION ALL
  MATCH (e)-[:PART_OF]-(other:Entity) WHERE "PART_OF" IN $relations
  RETURN other, "PART_OF" AS relation, "PART_OF" AS fact
  UNION ALL
  MATCH (e)-[r:COLLABORATES_WITH]-(other:Entity) WHERE "COLLABORATES_WITH" IN $relations
  RETURN other, "COLLABORATES_WITH" AS relation, r.id AS fact
  UNION ALL
  MATCH (e)-[:COMMITS_TO]->(c:Commitment)-[:ABOUT]->(other:Entity) WHERE "COMMITS_TO" IN $relations
  RETURN other, "COMMITS_TO" AS relation, c.id AS fact
  UNION ALL
  MATCH (e)<-[:ABOUT]-(c:Commitment)<-[:COMMITS_TO]-(other:Entity) WHERE "COMMITS_TO" IN $relations
  RETURN other, "COMMITS_TO" AS relation, c.id AS fact
  UNION ALL
  MATCH (e)-[:SPEAKS]->(c:Commitment)-[:ABOUT]->(other:Entity) WHERE "SPEAKS" IN $relations
  RETURN other, "SPEAKS" AS relation, c.id AS fact
  UNION ALL
  MATCH (e)<-[:ABOUT]-(c:Commitment)<-[:SPEAKS]-(other:Entity) WHERE "SPEAKS" IN $relations
  RETURN other, "SPEAKS" AS relation, c.id AS fact
  UNION ALL
  MATCH (e)-[:COMMITS_TO]->(c:Commitment)-[:WITH]->(other:Entity) WHERE "WITH" IN $relations
  RETURN other, "WITH" AS relation, c.id AS fact
  UNION ALL
  MATCH (e)<-[:WITH]-(c:Commitment)<-[:COMMITS_TO]-(other:Entity) WHERE "WITH" IN $relations
  RETURN other, "WITH" AS relation, c.id AS fact
}
WITH id, e, other, collect(DISTINCT relation) AS relations, count(DISTINCT fact) AS strength
WHERE other <> e AND ($types IS NULL OR any(label IN labels(other) WHERE label IN $types))
ORDER BY strength DESC, other.id
WITH id, collect({entity: other, relations: relations, strength: strength}) AS found
UNWIND [n IN found WHERE $after IS NULL OR n.strength < $after[0]
  OR (n.strength = $after[0] AND n.entity.id > $after[1])][0..$limit] AS neighbour
WITH id, size(found) AS total, neighbour, neighbour.entity AS other
RETURN id, total, collect({
  item: {entity: other {.id, .name, .aliases, .code, .kind, .confidence, type: head([label IN labels(other) WHERE label <> "Entity"])}, relations: neighbour.relations, strength: neighbour.strength},
  key: [neighbour.strength, other.id]
}) AS rows
