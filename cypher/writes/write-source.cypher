// Stores what a source holds now, in place of what it held before.
MATCH (document:Document {id: $document})
MERGE (source:Source {id: $id})
SET source = {id: $id, name: $name, fingerprint: $fingerprint, extraction: $extraction}
WITH document, source
CALL (source) {
  OPTIONAL MATCH (source)<-[before:CAME_FROM]-(:Document)
  DELETE before
}
CREATE (document)-[:CAME_FROM]->(source)
