import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GraphError } from "../text/errors.ts";

const named = z.object({ canonical: z.string(), surfaces: z.array(z.string()) });

/** What careful readers marked in one text, as far as causes of misses need it; further fields are ignored. */
const goldSchema = z.object({
  officials: z.array(z.object({ name: z.string() })),
  agencies: z.array(named),
  regions: z.array(named),
  industries: z.array(named),
  programs: z.array(named),
  links: z.array(z.tuple([z.string(), z.string()])),
  targets: z.array(
    z.object({
      metric: z.string(),
      comparator: z.string(),
      value: z.number(),
      unit: z.string().nullable(),
      surface: z.string(),
    }),
  ),
});

export type Gold = z.infer<typeof goldSchema>;

/** The names of the texts in a folder that have a gold file, sorted; null where there is no such folder. */
export function goldNames(folder: string): string[] | null {
  if (!existsSync(folder)) return null;
  const files = new Set(readdirSync(folder));
  return [...files]
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .filter((name) => files.has(`${name}.txt`))
    .sort();
}

/** The gold of one text; a `GraphError` names the file where it has another form. */
export function readGold(folder: string, name: string): Gold {
  const file = join(folder, `${name}.json`);
  try {
    return goldSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError(
      {
        en: `Expected the lists of a gold file (officials, agencies, … links, targets) in ${file}, but: ${why}`,
        zh: `${file} 应含标注文件的各列表（officials、agencies … links、targets），但：${why}`,
      },
      { cause },
    );
  }
}
