// Removes those of these entities that no document mentions or needs any more.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)-[:MENTIONED_IN|CONTEXT_OF]->(:Document) }
DETACH DELETE entity
