// Stores a document's text and what is known about it.
MERGE (document:Document {id: $id})
SET document = $properties
