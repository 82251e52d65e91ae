// In how many commitments each of these entities has a part.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT { MATCH (e)-[:COMMITS_TO|SPEAKS|WITH|ABOUT]-(c:Commitment) RETURN DISTINCT c } AS count
