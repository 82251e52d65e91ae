// Removes the sources that gave a document.
MATCH (:Document {id: $document})-[:CAME_FROM]->(source:Source)
DETACH DELETE source
