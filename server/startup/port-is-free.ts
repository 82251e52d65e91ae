import { createServer } from "node:net";

/** Tells whether a server could listen on this port of this address now. Asked before work that would be in vain. */
export function portIsFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
