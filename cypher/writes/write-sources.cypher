// Says which sources gave a document's text.
MATCH (document:Document {id: $document})
SET document.sources = $sources
