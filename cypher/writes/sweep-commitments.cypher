// Removes those of these commitments that no document states any more, with their targets.
UNWIND $ids AS id
MATCH (commitment:Commitment {id: id})
WHERE NOT EXISTS { (commitment)-[:STATED_IN]->(:Document) }
OPTIONAL MATCH (commitment)-[:HAS_TARGET]->(target:Target)
DETACH DELETE target, commitment
