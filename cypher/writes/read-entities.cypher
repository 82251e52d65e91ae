// Which of these entities are stored, and as what?
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[:SERVES|PART_OF]->(region:Region)
RETURN entity.id AS id,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS type,
  entity.name AS name,
  entity {.id, .key, .name, .nameNorm, .code, .kind} AS base,
  entity.aliases AS aliases,
  entity.aliasDocuments AS aliasDocuments,
  region.id AS region
