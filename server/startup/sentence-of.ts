import { CypherError, StatementTimeout } from "#cypher/errors";
import { say } from "#cypher/local/say";
import { BadConfig } from "../config.ts";

/**
 * Gives the sentence for an error that the person at the terminal can mend (a missing program, a taken port, a database
 * that does not answer), `undefined` for any other error: that one is ours, and its stack says where.
 */
export function sentenceOf(error: unknown, port: number): string | undefined {
  if (error instanceof StatementTimeout)
    return say(
      `${error.message} The machine is busy: wait until it has less to do, and run the same command again.`,
      "Neo4j 响应过慢，机器正忙：请在负载降低后再次运行同一命令。",
    );
  if (error instanceof BadConfig || error instanceof CypherError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "EADDRINUSE") return portTaken(port);
  if (error.code === "ENOSPC")
    return say(
      `The disk is full: ${error.message}. Free some room (1 GB is plenty) and run the same command again.`,
      `磁盘已满：${error.message}。请释放空间（1 GB 足够）后再次运行同一命令。`,
    );
  if (error.code === "EACCES")
    return say(
      `Permission denied: ${error.message}. Give yourself the right to it, or choose a PORT above 1023.`,
      `权限不足：${error.message}。请授予权限，或选择大于 1023 的 PORT。`,
    );
  return undefined;
}

/** The sentence for a port of ours that another program listens on. */
export function portTaken(port: number): string {
  return say(
    `Port ${port} is taken by another program, perhaps by another Policy Graph. Stop that one, or choose another port: PORT=${port + 1} npm start.`,
    `端口 ${port} 已被其他程序占用，可能是另一个 Policy Graph。请停止它，或换用其他端口：PORT=${port + 1} npm start。`,
  );
}
