import { join } from "node:path";
import { say } from "./say.ts";

const TAIL = 60;

/** Makes one sentence of the output of a server that did not start, with the end of that output where the cause is unknown. */
export function whyNoStart(home: string, output: string): string {
  if (/No space left on device|disk is full/i.test(output))
    return say(
      `The disk that holds ${home} is full, so Neo4j cannot start. Free some room (1 GB is plenty) and run the same command again.`,
      `${home} 所在的磁盘已满，Neo4j 无法启动。请释放空间（1 GB 足够）后再次运行同一命令。`,
    );
  if (/Address already in use|BindException/i.test(output))
    return say(
      "The port that Neo4j was to answer on is taken by another program. Stop that program or choose another port.",
      "Neo4j 要使用的端口已被其他程序占用。请停止该程序或换用其他端口。",
    );
  if (/Lock file has been locked by another process|StoreLockException|FileLockException/i.test(output))
    return say(
      `Another Neo4j already uses the data in ${join(home, "data")}. Stop it and run the same command again.`,
      `另一个 Neo4j 正在使用 ${join(home, "data")} 中的数据。请停止它后再次运行同一命令。`,
    );
  const tail = output.trimEnd().split("\n").slice(-TAIL).join("\n");
  return say(
    `Neo4j did not start. The end of what it says (all of it: ${join(home, "logs")}):\n${tail}`,
    `Neo4j 未能启动。其输出的结尾如下（全部日志：${join(home, "logs")}）：\n${tail}`,
  );
}
