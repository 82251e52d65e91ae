// Which entities are one relation away from each of these, with the number of facts between the two.
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
WITH id, e, other, count(DISTINCT fact) AS strength
WHERE other <> e
RETURN id, collect([other.id, strength]) AS adjacent
