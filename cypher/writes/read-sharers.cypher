// Which documents does this put or removal touch, and which sources gave each?
OPTIONAL MATCH (:Source {id: $source})<-[:CAME_FROM]-(held:Document)
WITH collect(held.id) AS held
UNWIND held + [$document] AS id
WITH DISTINCT id
MATCH (document:Document {id: id})-[:CAME_FROM]->(source:Source)
WITH document, source
ORDER BY source.name
RETURN document.id AS id, collect(source {.id, .name, .fingerprint}) AS sources
ORDER BY id
