import type { ReadDraft } from "./drafts.ts";
import { sentence } from "./sentence.ts";

/** Texts of a .jsonl file, one a line: `{source or id, title, publishedOn, homeRegion, text}`; only the text must be there. */
export function readJsonLines(fileName: string, content: string): ReadDraft[] {
  return content.split(/\r\n|\n|\r/).flatMap((line, index): ReadDraft[] => {
    if (line.trim() === "") return [];
    const name = `${fileName}:${index + 1}`;
    const said = readObject(line);
    const text = said?.get("text");
    const fields = {
      title: said?.get("title") ?? "",
      source: said?.get("source") ?? said?.get("id") ?? name,
      publishedOn: said?.get("publishedOn") ?? "",
      homeRegion: said?.get("homeRegion") ?? "",
    };
    if (text === undefined) return [{ name, text: "", fields, problem: sentence("notJsonLine", { name }) }];
    return [{ name, text, fields, problem: text.trim() === "" ? sentence("emptyText", { name }) : null }];
  });
}

/** The strings of a JSON object by name; null where the line is none. */
function readObject(line: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return null;
    return new Map(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return null;
  }
}
