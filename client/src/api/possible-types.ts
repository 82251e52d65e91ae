const entities = ["Official", "Agency", "Region", "Industry", "Program"];

/** Which types stand behind each interface and union of the schema. */
export const possibleTypes = {
  Entity: entities,
  Actor: ["Agency", "Region"],
  Node: [...entities, "Commitment", "Document", "Collaboration"],
};
