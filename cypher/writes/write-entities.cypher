// Stores entities that are new or have changed.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH row, entity, entity.confidence AS before
SET entity = row.properties, entity.confidence = before, entity:$(row.type)
