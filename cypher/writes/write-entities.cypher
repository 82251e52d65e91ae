// Stores entities that are new or have changed.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:$(row.type)
