// What does each of these sources hold?
UNWIND $sources AS id
MATCH (source:Source {id: id})
RETURN source.name AS source, source.fingerprint AS fingerprint
ORDER BY source
