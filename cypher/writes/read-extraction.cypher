// What did this source say when it was put?
MATCH (source:Source {id: $source})<-[:CAME_FROM]-(document:Document)
RETURN source.extraction AS extraction, document.text AS text
