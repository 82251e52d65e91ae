import { resolve } from "node:path";
import { buildClient } from "./startup/build-client.ts";

// Builds the client without starting anything: for images that are made once and started often.
await buildClient(resolve(import.meta.dirname, ".."), (line) => process.stdout.write(`${line}\n`));
