// Says anew how sure these commitments and their targets are: as sure as the surest document that states each.
UNWIND $ids AS id
MATCH (commitment:Commitment {id: id})-[stated:STATED_IN]->(:Document)
WITH commitment, max(stated.confidence) AS confidence, collect(stated) AS places
SET commitment.confidence = confidence
WITH places
UNWIND places AS place
UNWIND range(0, size(coalesce(place.targets, [])) - 1) AS at
MATCH (target:Target {id: place.targets[at]})
WITH target, max(place.targetConfidences[at]) AS confidence
SET target.confidence = confidence
