// Posts and joint actions are found by the document that states them, and by their own id.
CREATE INDEX holds_document IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.documentId);
CREATE INDEX holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.id);
CREATE INDEX collaborates_document IF NOT EXISTS FOR ()-[r:COLLABORATES_WITH]-() ON (r.documentId);
CREATE INDEX collaborates_id IF NOT EXISTS FOR ()-[r:COLLABORATES_WITH]-() ON (r.id);
