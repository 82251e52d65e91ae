// Says anew how sure these entities are: as sure as the surest document that names or needs each.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[found:MENTIONED_IN|CONTEXT_OF]->(:Document)
WITH entity, max(found.confidence) AS confidence
SET entity.confidence = confidence
