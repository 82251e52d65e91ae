// How many nodes and relationships does the graph have?
RETURN COUNT { MATCH (node) } - COUNT { (:Turn) } AS nodes, COUNT { ()-->() } AS relationships
