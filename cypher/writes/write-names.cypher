// Stores what documents decide together about an entity: its aliases.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
