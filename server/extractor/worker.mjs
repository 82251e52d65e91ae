// Entry of the worker thread: a thread starts without the loader of its parent, so TypeScript is made readable first.
import { register } from "tsx/esm/api";

register();
await import("./answer-documents.ts");
