// Which of these commitments are stored?
UNWIND $ids AS id
MATCH (commitment:Commitment {id: id})
RETURN commitment.id AS id
