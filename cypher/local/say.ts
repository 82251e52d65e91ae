/** Gives the sentence in the terminal's language: Chinese where the locale begins with `zh`, else English. */
export function say(en: string, zh: string, env: NodeJS.ProcessEnv = process.env): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return locale.toLowerCase().startsWith("zh") ? zh : en;
}
