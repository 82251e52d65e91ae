import { createServer } from "node:net";
import { say } from "./say.ts";
import { SetupProblem } from "./setup-problem.ts";

/** Gives `wanted`, or a port of 127.0.0.1 that is free now. Throws SetupProblem where `wanted` is taken. */
export function takePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => reject(new SetupProblem(portIsTaken(wanted))));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

/** The sentence for a port of Neo4j that another program listens on. */
export function portIsTaken(port: number): string {
  return say(
    `Neo4j was to answer on port ${port} of 127.0.0.1, but another program listens there. Stop that program or choose another port.`,
    `Neo4j 要使用 127.0.0.1 的端口 ${port}，但该端口已被其他程序占用。请停止该程序或换用其他端口。`,
  );
}
