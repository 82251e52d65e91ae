import type { Connection } from "../driver.ts";
import { openDatabase } from "../driver.ts";
import { AccessDenied } from "../errors.ts";
import { say } from "./say.ts";
import { SetupProblem } from "./setup-problem.ts";

/** Reads the connection that NEO4J_URI and its companions name; `undefined` where NEO4J_URI is not set. */
export function namedConnection(env: NodeJS.ProcessEnv): Connection | undefined {
  const uri = env.NEO4J_URI;
  if (!uri) return undefined;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(uri))
    throw new SetupProblem(
      say(
        `NEO4J_URI is "${uri}", but has to begin with bolt://, neo4j:// or neo4j+s://, as in NEO4J_URI=bolt://127.0.0.1:7687.`,
        `NEO4J_URI 为 "${uri}"，但应以 bolt://、neo4j:// 或 neo4j+s:// 开头，例如 NEO4J_URI=bolt://127.0.0.1:7687。`,
      ),
    );
  const password = env.NEO4J_PASSWORD;
  if (!password)
    throw new SetupProblem(
      say(
        `NEO4J_URI is set to ${uri}, but NEO4J_PASSWORD is not. Set it to the password of that server.`,
        `已设置 NEO4J_URI（${uri}），但未设置 NEO4J_PASSWORD。请将其设为该服务器的密码。`,
      ),
    );
  return { uri, user: env.NEO4J_USER || "neo4j", password, database: env.NEO4J_DATABASE || "neo4j" };
}

/** Fails with SetupProblem where the named server does not answer or refuses the password. */
export async function checkNamed(connection: Connection): Promise<void> {
  const { uri, user } = connection;
  const database = openDatabase(connection);
  try {
    await database.ping(5_000);
  } catch (error) {
    const reason = reasonOf(error);
    throw new SetupProblem(
      error instanceof AccessDenied
        ? say(
            `Neo4j at ${uri} refuses the password of user "${user}". Correct NEO4J_USER and NEO4J_PASSWORD.`,
            `${uri} 的 Neo4j 拒绝了用户 "${user}" 的密码。请更正 NEO4J_USER 和 NEO4J_PASSWORD。`,
          )
        : say(
            `Neo4j at ${uri} cannot be used (${reason}). Start it, correct NEO4J_URI or NEO4J_DATABASE, or unset NEO4J_URI to use a local server.`,
            `无法使用 ${uri} 的 Neo4j（${reason}）。请启动它、更正 NEO4J_URI 或 NEO4J_DATABASE，或取消 NEO4J_URI 以使用本地服务器。`,
          ),
      { cause: error },
    );
  } finally {
    await database.close();
  }
}

/** The driver's message is a paragraph of general advice; what has happened stands at its end. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /Caused by: (.+)$/s.exec(message)?.[1]?.trim() ?? message.trim();
}
