import { describeGraphStore } from "./graph-store-contract.ts";
import { openMemoryStore } from "./memory-store.ts";

describeGraphStore("openMemoryStore", async () => openMemoryStore());
