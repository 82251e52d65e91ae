// Which indexes can be used? A constraint has one of its own name.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name AS name
ORDER BY name
