import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { decode } from "../text/decode.ts";
import { GraphError } from "../text/errors.ts";

/** What careful readers marked in one text; further fields are ignored. */
const labelsSchema = z.object({
  programs: z.array(z.object({ canonical: z.string(), surfaces: z.array(z.string()) })),
  industries: z.array(z.object({ canonical: z.string(), surfaces: z.array(z.string()) })),
  optional: z
    .array(z.object({ type: z.string(), canonical: z.string(), surfaces: z.array(z.string()) }))
    .default([]),
});

export type Labels = z.infer<typeof labelsSchema>;

/** A text together with what it should yield. */
export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

/**
 * Reads every NNN.txt with its NNN.json of a folder, in the order of their names.
 * Throws a `GraphError` that names the file where one of a pair is missing or the labels have another form.
 */
export function labelledDocuments(folder: string): LabelledDocument[] {
  const files = new Set(readdirSync(folder));
  return [...files]
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".json".length);
      if (!files.has(`${name}.txt`))
        throw new GraphError({
          en: `Expected the text ${name}.txt beside the labels ${join(folder, file)}; there is none.`,
          zh: `标注文件 ${join(folder, file)} 旁应有文本 ${name}.txt，但没有找到。`,
        });
      return { name, text: textOf(join(folder, `${name}.txt`)), labels: labelsOf(join(folder, file)) };
    });
}

function textOf(path: string): string {
  return decode(readFileSync(path));
}

function labelsOf(path: string): Labels {
  try {
    return labelsSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError(
      {
        en: `Expected labels with "programs" and "industries" (lists of { canonical, surfaces }) in ${path}, but: ${why}`,
        zh: `${path} 应含 "programs" 与 "industries"（{ canonical, surfaces } 列表），但：${why}`,
      },
      { cause },
    );
  }
}
