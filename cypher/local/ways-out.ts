import { say } from "./say.ts";

/** The two ways to a Neo4j that need neither Java nor Maven, as the end of an error sentence. */
export function otherWays(): string {
  return say(
    "Or run everything in containers: NEO4J_PASSWORD=… docker compose up. " +
      "Or use a Neo4j that runs elsewhere: NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… npm start.",
    "或者全部在容器中运行：NEO4J_PASSWORD=… docker compose up。" +
      "或者使用已有的 Neo4j：NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… npm start。",
  );
}
