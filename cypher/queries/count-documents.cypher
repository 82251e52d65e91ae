// How many documents meet a filter.
MATCH (d:Document)
WHERE true // {filter}
RETURN count(d) AS total
