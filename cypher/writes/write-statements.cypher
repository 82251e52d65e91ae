// Says where a document states its commitments, and how sure that makes these and their targets.
MATCH (document:Document {id: $document})
UNWIND $rows AS row
MATCH (commitment:Commitment {id: row.from})
CREATE (commitment)-[stated:STATED_IN]->(document)
SET stated = row.properties
FOREACH (_ IN CASE WHEN coalesce(commitment.confidence, -1) < row.properties.confidence THEN [1] ELSE [] END |
  SET commitment.confidence = row.properties.confidence)
WITH row
UNWIND range(0, size(coalesce(row.properties.targets, [])) - 1) AS at
MATCH (target:Target {id: row.properties.targets[at]})
WITH target, row.properties.targetConfidences[at] AS confidence
WHERE coalesce(target.confidence, -1) < confidence
SET target.confidence = confidence
