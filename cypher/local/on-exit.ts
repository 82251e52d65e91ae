const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const cleanUps = new Set<() => void>();

/**
 * Runs `cleanUp`, which cannot wait for anything, when this process ends, also by a signal that the program does not
 * handle by itself. Returns a function that takes it back.
 */
export function onExit(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) listen();
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0) stopListening();
  };
}

function listen(): void {
  process.on("exit", cleanAll);
  for (const name of signalNames()) process.on(name, exitUnlessHandled);
}

function stopListening(): void {
  process.off("exit", cleanAll);
  for (const name of signalNames()) process.off(name, exitUnlessHandled);
}

function cleanAll(): void {
  for (const cleanUp of cleanUps) cleanUp();
}

/** Node ends on a signal without the event `exit`, unless somebody listens; where the program listens, it decides. */
function exitUnlessHandled(name: NodeJS.Signals): void {
  if (process.listenerCount(name) === 1 && isOurs(name)) process.exit(EXIT_CODES[name]);
}

function signalNames(): (keyof typeof EXIT_CODES)[] {
  return ["SIGHUP", "SIGINT", "SIGTERM"];
}

function isOurs(name: NodeJS.Signals): name is keyof typeof EXIT_CODES {
  return name in EXIT_CODES;
}
