import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The settings of a small server for one machine that answers on `port`. Validation is strict: one unknown name stops
 * the start. Folders are not named: they lie in the home folder by themselves, and a name with Chinese characters would
 * come out of this file as `/u653F`.
 */
export function localSettings(port: number): Readonly<Record<string, string>> {
  return {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    // Bolt answers WebSockets too, so without a password any web page in this machine's browser could reach the graph.
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",

    "server.memory.heap.initial_size": "128m",
    "server.memory.heap.max_size": "1g",
    "server.memory.pagecache.size": "256m",

    // Only a default: every call of ours sets its own.
    "db.transaction.timeout": "60s",
    // Below the 15 s that an HTTP request may take, so that waiting for a lock ends before the request does.
    "db.lock.acquisition.timeout": "10s",
    "dbms.cypher.forbid_exhaustive_shortestpath": "true",

    // Else 256 MiB are reserved for each of the two databases.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "1 days 256M",

    // Stopping takes 10 s without these: the network layer's quiet period and the wait for its threads.
    "db.shutdown_transaction_end_timeout": "3s",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",

    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "server.bolt.telemetry.enabled": "false",
  };
}

/** Writes the settings into the home folder; a reader never sees half of the file. */
export function writeConf(home: string, port: number): void {
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  const text = Object.entries(localSettings(port)).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(conf, "neo4j.conf.new"), text.join(""));
  renameSync(join(conf, "neo4j.conf.new"), join(conf, "neo4j.conf"));
}
