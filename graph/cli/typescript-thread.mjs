// A thread starts without the loader of its parent, so TypeScript is made readable before the program is loaded.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.program);
