import { say } from "./say.ts";
import { otherWays } from "./ways-out.ts";

const INSTALL = "Debian/Ubuntu: sudo apt install maven; macOS: brew install maven";

/** Makes one sentence of a Maven run that brought no jars: what is wrong and what to do. */
export function whyNoJars(exitCode: number | undefined, output: string): string {
  if (exitCode === undefined)
    return say(
      `Neo4j is fetched with Maven, but the command mvn was not found. ${INSTALL}. ${otherWays()}`,
      `Neo4j 通过 Maven 下载，但找不到命令 mvn。${INSTALL}。${otherWays()}`,
    );
  if (/No space left on device|ENOSPC|not enough space/i.test(output))
    return say(
      "The disk is full: fetching Neo4j needs about 300 MB (the jars and Maven's cache). Free some room and run the same command again.",
      "磁盘已满：下载 Neo4j 约需 300 MB（jar 文件与 Maven 缓存）。请释放空间后再次运行同一命令。",
    );
  const reason = firstError(output);
  return say(
    `Maven could not fetch Neo4j: ${reason} Check the connection and run the same command again; what has arrived is kept. ${otherWays()}`,
    `Maven 未能下载 Neo4j：${reason} 请检查网络后再次运行同一命令，已下载的部分会保留。${otherWays()}`,
  );
}

/** Maven repeats itself over many lines; the first error line has the reason. */
function firstError(output: string): string {
  const lines = output.split("\n");
  const line = lines.find((each) => each.includes("[ERROR]")) ?? lines.findLast((each) => each.trim()) ?? "";
  return line.replace("[ERROR]", "").trim().slice(0, 400);
}
