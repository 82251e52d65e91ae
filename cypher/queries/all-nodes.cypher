// What are all nodes of the graph? For audits: reads everything.
MATCH (node:Entity|Document|Commitment|Target|Source)
RETURN node.id AS id, labels(node) AS labels, node {.*, extraction: null} AS properties
ORDER BY id
