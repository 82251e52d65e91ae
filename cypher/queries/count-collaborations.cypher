// How many joint actions meet a filter.
MATCH (a:Entity)-[k:COLLABORATES_WITH]->(b:Entity)
WHERE true // {filter}
RETURN count(k) AS total
