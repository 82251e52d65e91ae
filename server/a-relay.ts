import type { AddressInfo } from "node:net";
import { createConnection, createServer, type Socket } from "node:net";
import type { Connection } from "#cypher/driver";

/** A way to the database that tests can cut and mend. */
export interface Relay {
  readonly uri: string;
  /** Resets every connection and refuses new ones. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Passes bytes between a free port and the database, both on this machine. */
export async function aRelay({ uri }: Connection): Promise<Relay> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let open = true;
  const server = createServer((near) => {
    if (!open) {
      near.resetAndDestroy();
      return;
    }
    const far = createConnection(Number(target.port), target.hostname.replace(/^\[|\]$/g, ""));
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    cut() {
      open = false;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    mend() {
      open = true;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
