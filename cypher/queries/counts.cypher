// How many things of each kind the graph holds.
RETURN COUNT { (:Official) } AS officials, COUNT { (:Agency) } AS agencies, COUNT { (:Region) } AS regions,
  COUNT { (:Industry) } AS industries, COUNT { (:Program) } AS programs, COUNT { (:Document) } AS documents,
  COUNT { (:Commitment) } AS commitments, COUNT { (:Target) } AS targets,
  COUNT { ()-[:COLLABORATES_WITH]->() } AS collaborations
