// What lists are filtered and sorted by.
CREATE INDEX entity_name_norm IF NOT EXISTS FOR (n:Entity) ON (n.nameNorm);
CREATE INDEX document_source IF NOT EXISTS FOR (n:Document) ON (n.source);
CREATE INDEX document_published_on IF NOT EXISTS FOR (n:Document) ON (n.publishedOn);
CREATE INDEX commitment_deadline_date IF NOT EXISTS FOR (n:Commitment) ON (n.deadlineDate);
