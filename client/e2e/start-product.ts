import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Connection } from "#cypher/driver";

export interface RunningProduct {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the product in a process of its own, as its users do, on a database that it empties first. */
export async function startProduct(connection: Connection): Promise<RunningProduct> {
  const program = resolve(import.meta.dirname, "serve-product.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdin.end(JSON.stringify(connection));
  const url = await Promise.race([
    once(createInterface({ input: child.stdout }), "line").then(([line]) => String(line)),
    ended.then(([code]) => {
      throw new Error(`Expected the product to start, but it ended with ${code}; its messages stand above.`);
    }),
  ]);
  return {
    url,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
