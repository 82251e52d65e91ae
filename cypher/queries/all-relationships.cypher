// What are all relationships of the graph? For audits: reads everything.
MATCH (from)-[relationship]->(to)
RETURN type(relationship) AS type, from.id AS from, to.id AS to, properties(relationship) AS properties
ORDER BY type, from, to
