// How many commitments meet a filter.
MATCH (c:Commitment) // {start}
WHERE true // {filter}
RETURN count(DISTINCT c) AS total
