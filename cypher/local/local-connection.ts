import type { Connection } from "../driver.ts";

/** How to reach a server on this machine; `bolt://`, because there is nothing to route between. */
export function localConnection(port: number, password: string): Connection {
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" };
}
