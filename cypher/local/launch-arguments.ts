import { join } from "node:path";
import type { Jars } from "./find-jars.ts";

/** What one start of the server needs besides the Java to run it with. */
export interface Launch {
  readonly jars: Jars;
  readonly home: string;
  /** Flags about the class-data archive: use one, or make one. */
  readonly archiveFlags: readonly string[];
}

const MEMORY = ["-Xms128m", "-Xmx1g"];

/** The flags of Neo4j's own 5.26 launcher; without --add-opens for java.nio a vector index never completes. */
const FLAGS = [
  "-XX:+UseG1GC",
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+UnlockExperimentalVMOptions",
  "-XX:+TrustFinalNonStaticFields",
  "-XX:+DisableExplicitGC",
  "-Djdk.nio.maxCachedBufferSize=1024",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Djdk.tls.ephemeralDHKeySize=2048",
  "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
  "-XX:FlightRecorderOptions=stackdepth=256",
  "-XX:+UnlockDiagnosticVMOptions",
  "-XX:+DebugNonSafepoints",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
  "-Dlog4j2.disable.jmx=true",
  "-Dlog4j.layout.jsonTemplate.maxStringLength=32768",
  "-Dfile.encoding=UTF-8",
  "-Djava.awt.headless=true",
];

/** The arguments that make `java` a Neo4j server for the given home folder. */
export function launchArguments({ jars, home, archiveFlags }: Launch): readonly string[] {
  return [
    ...MEMORY,
    ...FLAGS,
    ...archiveFlags,
    "-cp",
    // The wildcard, because more than 200 paths overflow the command line of Windows.
    join(jars.lib, "*"),
    jars.entryPoint,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}
