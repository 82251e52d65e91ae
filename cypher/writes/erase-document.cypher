// Removes a bare document.
MATCH (document:Document {id: $document})
DETACH DELETE document
