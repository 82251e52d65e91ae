/** The environment of a Neo4j process: ours without what would change its settings, with UTF-8 everywhere. */
export function javaEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith("NEO4J_"));
  return {
    ...Object.fromEntries(own),
    // ISO-8859-1 otherwise.
    NEO4J_CONFIG_FILE_CHARSET: "utf8",
    // Java reads its command line in the locale's encoding; containers and services often have none.
    ...(process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {}),
  };
}
